// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notices/notice_columns.h"

#include "gui/common/api_names.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/sample_texts.h"

#include <QCoreApplication>

namespace vigie {

namespace {

struct NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(vigie::NoticeWords)
};

} // namespace

StateText noticeStateText(const Notice &notice, const QDate &today)
{
    const bool late = notice.isLate(today);
    switch (notice.state) {
    case NoticeState::ToSend:
        return late ? StateText{Glyph::Late, NoticeWords::tr("En retard")}
                    : StateText{Glyph::ToDo, NoticeWords::tr("À envoyer")};
    case NoticeState::Sent:
        return late ? StateText{Glyph::Late, NoticeWords::tr("Envoyé trop tard")}
                    : StateText{Glyph::Ok, NoticeWords::tr("Envoyé")};
    case NoticeState::Abandoned:
        return {Glyph::Cancelled, NoticeWords::tr("Abandonné")};
    }
    Q_UNREACHABLE();
}

QString noticeErrorText(const Error &error)
{
    if (error.kind == Error::Kind::InvalidInput && error.detail == QLatin1String("sent_on"))
        return NoticeWords::tr("La date d’envoi ne peut pas être à venir. Rien n’a été enregistré.");
    if (error.kind == Error::Kind::InvalidInput && error.detail == QLatin1String("proof"))
        return NoticeWords::tr(
            "Une lettre recommandée a un numéro : donnez-le, ou son accusé. Rien n’a été enregistré.");
    return errorLine(error);
}

NoticeFilter noticeFilterOf(const TableState &state)
{
    return {.search = state.filters.value(QStringLiteral("search")),
            .api = {state.filters.value(QStringLiteral("api"))},
            .state = noticeStateFromWord(state.filters.value(QStringLiteral("state"))),
            .partner = {state.filters.value(QStringLiteral("partner-id")).toLongLong()}};
}

NoticeColumn noticeOrderOf(const TableState &state)
{
    const QHash<QString, NoticeColumn> columns{
        {QStringLiteral("due"), NoticeColumn::DueOn},       {QStringLiteral("partner"), NoticeColumn::Partner},
        {QStringLiteral("subject"), NoticeColumn::Subject}, {QStringLiteral("drafted"), NoticeColumn::DraftedAt},
        {QStringLiteral("sent"), NoticeColumn::SentOn},     {QStringLiteral("state"), NoticeColumn::State}};
    return columns.value(state.sortColumn, NoticeColumn::DueOn);
}

ListRow noticeTableRow(const Notice &notice, ApiNames &apis, const QDate &today)
{
    const StateText state = noticeStateText(notice, today);
    return {.id = notice.id.value,
            .cells = {{.text = dateText(notice.dueOn)},
                      {.text = notice.subject, .tip = notice.subject},
                      {.text = notice.partnerName.isEmpty() ? dash() : notice.partnerName},
                      {.text = apis.nameOf(notice.api)},
                      {.text = notice.rule},
                      {.text = instantText(notice.draftedAt)},
                      {.text = dateText(notice.sentOn)},
                      {.text = state.word, .glyph = state.glyph}},
            .dimmed = notice.state == NoticeState::Abandoned,
            .value = notice};
}

QList<ListColumn> noticeColumns(ApiNames &apis)
{
    using Kind = ListColumn::Kind;
    using Filter = ListColumn::Filter;
    QList<FilterChoice> apiChoices;
    for (const ApiCode &api : apis.all())
        apiChoices.append({api.value, apis.nameOf(api)});
    const QString day = QStringLiteral("22/11/2026");
    ListColumn due{
        .id = QStringLiteral("due"), .title = NoticeWords::tr("À dire avant"), .sample = day, .kind = Kind::Date};
    ListColumn subject{.id = QStringLiteral("subject"),
                       .title = NoticeWords::tr("Avis"),
                       .sample = sampleApi() + QStringLiteral(" : changement en production"),
                       .stretches = true,
                       .strong = true};
    ListColumn partner{.id = QStringLiteral("partner"),
                       .title = NoticeWords::tr("Partenaire"),
                       .sample = QStringLiteral("Métropole de Valserre")};
    ListColumn api{.id = QStringLiteral("api"),
                   .title = NoticeWords::tr("API"),
                   .sample = sampleApi(),
                   .filter = Filter::List,
                   .choices = apiChoices,
                   .sortable = false};
    ListColumn rule{
        .id = QStringLiteral("rule"), .title = NoticeWords::tr("Règle"), .sample = sampleRule(), .sortable = false};
    ListColumn drafted{.id = QStringLiteral("drafted"),
                       .title = NoticeWords::tr("Préparé"),
                       .sample = QStringLiteral("22/11/2026 10:42"),
                       .kind = Kind::Date};
    drafted.shownAtFirst = false;
    ListColumn sent{
        .id = QStringLiteral("sent"), .title = NoticeWords::tr("Envoyé"), .sample = day, .kind = Kind::Date};
    ListColumn state{.id = QStringLiteral("state"),
                     .title = NoticeWords::tr("État"),
                     .sample = NoticeWords::tr("Envoyé trop tard"),
                     .kind = Kind::State,
                     .filter = Filter::List,
                     .choices = {{noticeStateWord(NoticeState::ToSend), NoticeWords::tr("À envoyer")},
                                 {noticeStateWord(NoticeState::Sent), NoticeWords::tr("Envoyé")},
                                 {noticeStateWord(NoticeState::Abandoned), NoticeWords::tr("Abandonné")}}};
    return {due, subject, partner, api, rule, drafted, sent, state};
}

} // namespace vigie
