// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notices/notices_page.h"

#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/background_reader.h"
#include "gui/common/disagreement_section.h"
#include "gui/common/document_list.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/look/icon.h"
#include "gui/common/sample_texts.h"
#include "gui/common/sheet.h"
#include "gui/notices/notice_sent_dialog.h"
#include "model/terms/disagreement_search.h"
#include "services/exports/written_file.h"
#include "services/notices/notice_keeper.h"
#include "services/operations/document_store.h"
#include "services/reports/access_words.h"
#include "services/reports/incident_report.h"
#include "services/reports/incident_words.h"
#include "services/reports/report_text.h"
#include "services/storage/incident_repository.h"
#include "services/storage/profile_repository.h"
#include "services/storage/workspace.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QUrl>

namespace vigie {

namespace {

NoticeFilter filterOf(const TableState &state)
{
    return {.search = state.filters.value(QStringLiteral("search")),
            .api = {state.filters.value(QStringLiteral("api"))},
            .state = noticeStateFromWord(state.filters.value(QStringLiteral("state"))),
            .partner = {state.filters.value(QStringLiteral("partner-id")).toLongLong()}};
}

NoticeColumn orderOf(const TableState &state)
{
    const QHash<QString, NoticeColumn> columns{
        {QStringLiteral("due"), NoticeColumn::DueOn},       {QStringLiteral("partner"), NoticeColumn::Partner},
        {QStringLiteral("subject"), NoticeColumn::Subject}, {QStringLiteral("drafted"), NoticeColumn::DraftedAt},
        {QStringLiteral("sent"), NoticeColumn::SentOn},     {QStringLiteral("state"), NoticeColumn::State}};
    return columns.value(state.sortColumn, NoticeColumn::DueOn);
}

class NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::NoticeWords)

public:
    static StateText state(const Notice &notice, const QDate &today)
    {
        const bool late = notice.isLate(today);
        switch (notice.state) {
        case NoticeState::ToSend:
            return late ? StateText{Glyph::Late, tr("En retard")} : StateText{Glyph::ToDo, tr("À envoyer")};
        case NoticeState::Sent:
            return late ? StateText{Glyph::Late, tr("Envoyé trop tard")} : StateText{Glyph::Ok, tr("Envoyé")};
        case NoticeState::Abandoned:
            return {Glyph::Cancelled, tr("Abandonné")};
        }
        Q_UNREACHABLE();
    }

    static QString error(const Error &error)
    {
        if (error.kind == Error::Kind::InvalidInput && error.detail == QLatin1String("sent_on"))
            return tr("La date d’envoi ne peut pas être à venir. Rien n’a été enregistré.");
        if (error.kind == Error::Kind::InvalidInput && error.detail == QLatin1String("proof"))
            return tr("Une lettre recommandée a un numéro : donnez-le, ou son accusé. Rien n’a été enregistré.");
        return errorLine(error);
    }
};

ListRow listRowOf(const Notice &notice, ApiNames &apis, const QDate &today)
{
    const StateText state = NoticeWords::state(notice, today);
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

QList<ListColumn> columnsOf(ApiNames &apis)
{
    using Kind = ListColumn::Kind;
    using Filter = ListColumn::Filter;
    QList<FilterChoice> apiChoices;
    for (const ApiCode &api : apis.all())
        apiChoices.append({api.value, apis.nameOf(api)});
    const QString day = QStringLiteral("22/11/2026");
    ListColumn due{
        .id = QStringLiteral("due"), .title = NoticesPage::tr("À dire avant"), .sample = day, .kind = Kind::Date};
    ListColumn subject{.id = QStringLiteral("subject"),
                       .title = NoticesPage::tr("Avis"),
                       .sample = sampleApi() + QStringLiteral(" : changement en production le 22/11/2026"),
                       .stretches = true,
                       .strong = true};
    ListColumn partner{.id = QStringLiteral("partner"),
                       .title = NoticesPage::tr("Partenaire"),
                       .sample = QStringLiteral("Métropole de Valserre")};
    ListColumn api{.id = QStringLiteral("api"),
                   .title = NoticesPage::tr("API"),
                   .sample = sampleApi(),
                   .filter = Filter::List,
                   .choices = apiChoices,
                   .sortable = false};
    ListColumn rule{
        .id = QStringLiteral("rule"), .title = NoticesPage::tr("Règle"), .sample = sampleRule(), .sortable = false};
    ListColumn drafted{.id = QStringLiteral("drafted"),
                       .title = NoticesPage::tr("Préparé"),
                       .sample = QStringLiteral("22/11/2026 10:42"),
                       .kind = Kind::Date};
    drafted.shownAtFirst = false;
    ListColumn sent{
        .id = QStringLiteral("sent"), .title = NoticesPage::tr("Envoyé"), .sample = day, .kind = Kind::Date};
    ListColumn state{.id = QStringLiteral("state"),
                     .title = NoticesPage::tr("État"),
                     .sample = NoticesPage::tr("Envoyé trop tard"),
                     .kind = Kind::State,
                     .filter = Filter::List,
                     .choices = {{noticeStateWord(NoticeState::ToSend), NoticesPage::tr("À envoyer")},
                                 {noticeStateWord(NoticeState::Sent), NoticesPage::tr("Envoyé")},
                                 {noticeStateWord(NoticeState::Abandoned), NoticesPage::tr("Abandonné")}}};
    return {due, subject, partner, api, rule, drafted, sent, state};
}

//! What an incident's clock has to tell, to be put in a notice.
Result<NoticeOrigin> originOfIncident(Database &database, IncidentId id, const QString &rule)
{
    return incidentMatter(database, id, WorkingDays()).map([&](const IncidentMatter &matter) {
        const Incident &incident = matter.file.incident;
        NoticeOrigin origin{.kind = QStringLiteral("incident"),
                            .rule = rule,
                            .api = incident.apis.value(0),
                            .partner = incident.partner,
                            .reason = incident.title,
                            .objectKind = QStringLiteral("incident"),
                            .objectId = QString::number(id.value),
                            .objectLabel = incident.number,
                            .awareAt = shortInstant(incident.awareAt)};
        if (const TermsProfile *profile = matter.profileOf(rule))
            origin.api = profile->api;
        QStringList contents;
        const QString contentRule = matter.rule(rule)
            ? matter.rule(rule)->parameters.value(QLatin1String("contents")).toString()
            : QString();
        const NotificationContent *content = matter.plan.content(contentRule);
        for (const PlannedStep &item : content ? content->items : matter.plan.items()) {
            const QString answer = matter.file.answer(item.key);
            if (content || !answer.isEmpty())
                contents.append(QStringLiteral("%1 : %2").arg(
                    item.label, answer.isEmpty() ? QStringLiteral("[à compléter]") : answer));
        }
        origin.contents = contents.join(u'\n');
        return origin;
    });
}

} // namespace

TableSpec NoticesPage::specOf(const PageContext &context)
{
    TableSpec spec{.id = QStringLiteral("notices"), .title = tr("Avis")};
    spec.columns = columnsOf(context.apis);
    const auto view = [](const char *id, const QString &title, NoticeState state) {
        return TableView{.id = QString::fromLatin1(id),
                         .title = title,
                         .state = {.filters = {{QStringLiteral("state"), noticeStateWord(state)}}}};
    };
    spec.views = {{.id = QStringLiteral("all"), .title = tr("Tous")},
                  view("to-send", tr("À envoyer"), NoticeState::ToSend),
                  view("sent", tr("Envoyés"), NoticeState::Sent)};
    spec.sortColumn = QStringLiteral("due");
    spec.query = [&apis = context.apis](const TableState &state) {
        const auto ids = [filter = filterOf(state), order = orderOf(state), way = state.sortOrder](Database &database) {
            return NoticeRepository(database).ids(filter, order, way);
        };
        return TableQuery{.firstIds =
                              [ids](Database &database, int count) {
                                  return ids(database).map(
                                      [count](const QList<qint64> &all) { return all.mid(0, count); });
                              },
                          .ids = [ids](Database &database, const std::stop_token &) { return ids(database); },
                          .rows =
                              [&apis](Database &database, const QList<qint64> &wanted) {
                                  return NoticeRepository(database).rows(wanted).map([&](const QList<Notice> &notices) {
                                      QList<ListRow> rows;
                                      for (const Notice &notice : notices)
                                          rows.append(listRowOf(notice, apis, QDate::currentDate()));
                                      return rows;
                                  });
                              }};
    };
    spec.count = [](Database &database, const TableState &state) {
        return NoticeRepository(database).count(filterOf(state));
    };
    spec.empty = {tr("Aucun avis. Préparez ici ce qu’un partenaire doit apprendre : changement, suspension, fin "
                     "d’accès…"),
                  tr("Préparer un avis")};
    return spec;
}

NoticesPage::NoticesPage(const PageContext &context, QWidget *parent)
    : TablePage(context, specOf(context), parent)
    , m_new(new QAction(icon(QStringLiteral("mail")), tr("Préparer un avis…"), this))
    , m_store(new DocumentStore(context.workspace, this))
{
    auto *add = new ActionButton(tr("Préparer un avis"), Emphasis::Plain, this);
    add->setIconName(QStringLiteral("mail"));
    add->setObjectName(QStringLiteral("new-notice"));
    connect(add, &QPushButton::clicked, m_new, &QAction::trigger);
    connect(m_new, &QAction::triggered, this, [this] { prepare({}); });
    addHeadWidget(add);
}

QString NoticesPage::headline(qint64 rows, qint64) const { return tr("%n avis", nullptr, int(rows)); }

void NoticesPage::fill() { prepare({}); }

void NoticesPage::open(const Place &place)
{
    if (!place.filters.contains(QStringLiteral("new")) && !place.filters.contains(QStringLiteral("incident")))
        return TablePage::open(place);
    TablePage::open({.page = place.page});
    prepareFor(place.filters);
}

void NoticesPage::prepareFor(const QMap<QString, QString> &filters)
{
    Q_EMIT placeChanged();
    if (const qint64 incident = filters.value(QStringLiteral("incident")).toLongLong(); incident != 0) {
        const QString rule = filters.value(QStringLiteral("rule"));
        m_origins.deliver(
            context().reader.ask<NoticeOrigin>(
                [incident, rule](Database &database) { return originOfIncident(database, {incident}, rule); },
                m_origins.token()),
            [this](const Result<NoticeOrigin> &origin) {
                if (origin)
                    prepare(*origin);
                else
                    Q_EMIT noted(errorLine(origin.error()));
            });
        return;
    }
    prepare({.kind = filters.value(QStringLiteral("new")),
             .rule = filters.value(QStringLiteral("rule")),
             .api = {filters.value(QStringLiteral("api"))},
             .partner = {filters.value(QStringLiteral("partner")).toLongLong()},
             .eventOn = QDate::fromString(filters.value(QStringLiteral("date")), Qt::ISODate),
             .reason = filters.value(QStringLiteral("reason")),
             .objectKind = filters.value(QStringLiteral("object_kind")),
             .objectId = filters.value(QStringLiteral("object_id")),
             .objectLabel = filters.value(QStringLiteral("object_label"))});
}

void NoticesPage::prepare(const NoticeOrigin &origin)
{
    if (context().workspace.isReadOnly()) {
        Q_EMIT noted(tr("L’espace de travail est ouvert en lecture seule : aucun avis ne peut y être préparé."));
        return;
    }
    const auto profiles = ProfileRepository(context().workspace.database()).inForce(QDate::currentDate());
    if (!profiles) {
        Q_EMIT noted(errorLine(profiles.error()));
        return;
    }
    auto *dialog = new NoticeDialog(context(), *profiles, origin, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NoticeDialog::drafted, this, &NoticesPage::keep);
    dialog->open();
}

void NoticesPage::keep(const QList<Notice> &notices)
{
    const auto kept = NoticeKeeper(context().workspace.database(), QDateTime::currentDateTimeUtc()).add(notices);
    if (!kept) {
        Q_EMIT noted(NoticeWords::error(kept.error()));
        return;
    }
    Q_EMIT noted(tr("%n brouillon(s) gardé(s). Rien n’est parti.", nullptr, int(kept->size())));
    Q_EMIT workspaceChanged();
    open({.page = QStringLiteral("notices"), .object = QString::number(kept->first().id.value)});
}

void NoticesPage::addButtons(const Notice &notice)
{
    const auto button = [](const QString &text, const char *name) {
        auto *made = new ActionButton(text, Emphasis::Plain);
        made->setSmall(true);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    auto *mail = button(tr("Ouvrir dans le courrier"), "notice-open");
    auto *save = button(tr("Enregistrer .eml"), "notice-save");
    connect(mail, &QPushButton::clicked, this, [this, notice] { openInMail(notice); });
    connect(save, &QPushButton::clicked, this, [this, notice] { saveMail(notice); });
    sheet().setActions({mail, save});
    if (notice.state == NoticeState::Sent)
        return;
    auto *sent = button(tr("Envoyé…"), "notice-sent");
    auto *drop = button(tr("Abandonner"), "notice-abandon");
    drop->setEnabled(notice.state == NoticeState::ToSend);
    connect(sent, &QPushButton::clicked, this, [this, notice] { askSending(notice); });
    connect(drop, &QPushButton::clicked, this, [this, notice] { abandon(notice); });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sent);
    layout->addWidget(drop);
    layout->addStretch(1);
    sheet().addWidget(row);
}

void NoticesPage::fillSheet(const ListRow &row)
{
    const auto notice = std::any_cast<Notice>(row.value);
    m_terms.cancel();
    m_terms.deliver(context().reader.ask<QList<Disagreement>>(
                        [notice](Database &database) -> Result<QList<Disagreement>> {
                            const auto profile = ProfileRepository(database).find(notice.api, QDate::currentDate());
                            return profile ? disagreementsOn(*profile, {notice.rule}) : QList<Disagreement>{};
                        },
                        m_terms.token()),
                    [this, notice](const Result<QList<Disagreement>> &found) {
                        showNotice(notice, found.value_or(QList<Disagreement>{}));
                    });
}

void NoticesPage::showNotice(const Notice &notice, const QList<Disagreement> &disagreements)
{
    sheet().clear();
    sheet().setHead(noticeTemplate(notice.kind).title, notice.partnerName,
                    NoticeWords::state(notice, QDate::currentDate()));
    addButtons(notice);
    sheet().beginSection(tr("Délai"));
    sheet().addField(tr("Règle"), notice.rule.isEmpty() ? dash() : notice.rule);
    sheet().addField(tr("Date"), dateText(notice.eventOn));
    sheet().addField(tr("À dire avant"), notice.dueOn.isValid() ? dateText(notice.dueOn) : tr("délai non chiffré"));
    if (notice.effectiveOn.isValid())
        sheet().addField(tr("Prend effet"), dateText(notice.effectiveOn));
    if (notice.sentOn.isValid())
        sheet().addField(tr("Envoyé"), dateText(notice.sentOn), notice.sentBy);
    if (!notice.proof.isEmpty())
        sheet().addField(tr("Preuve"), notice.proof);
    if (!notice.proofSha256.isEmpty())
        sheet().addIdentifier(tr("SHA-256"), notice.proofSha256.left(32) + u'\n' + notice.proofSha256.mid(32));
    sheet().beginSection(tr("Pièces"));
    auto *documents = new DocumentList(*m_store, context().reader);
    documents->show({QStringLiteral("notice"), QString::number(notice.id.value)});
    sheet().addWidget(documents);
    sheet().beginSection(tr("Destinataires"), countText(notice.recipients.size()));
    for (const NoticeRecipient &recipient : notice.recipients) {
        sheet().addField(contactRoleText(recipient.role),
                         recipient.isMissing() ? tr("aucun contact connu") : recipient.address, recipient.name);
    }
    sheet().beginSection(tr("Brouillon"));
    sheet().addField(tr("Objet"), notice.subject);
    sheet().addParagraph(notice.body);
    addDisagreements(sheet(), disagreements);
    sheet().finish();
}

Result<QString> NoticesPage::written(const Notice &notice, const QString &path) const
{
    const ReportContext report{.generatedAt = QDateTime::currentDateTimeUtc()};
    return writeFile(path, noticeMail(notice, report)).map([&] { return path; });
}

void NoticesPage::openInMail(const Notice &notice)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation);
    const auto path = written(notice, QDir(folder).filePath(QStringLiteral("avis-%1.eml").arg(notice.id.value)));
    if (!path)
        Q_EMIT noted(errorLine(path.error()));
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        Q_EMIT noted(tr("Aucun courrier ne s’est ouvert : le brouillon est dans %1.").arg(*path));
}

void NoticesPage::saveMail(const Notice &notice)
{
    auto *dialog = new QFileDialog(this, tr("Enregistrer le brouillon"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QStringLiteral("save-dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("eml"));
    dialog->selectFile(QStringLiteral("avis-%1.eml").arg(notice.id.value));
    connect(dialog, &QFileDialog::fileSelected, this, [this, notice](const QString &chosen) {
        const auto path = written(notice, chosen);
        Q_EMIT noted(path ? tr("Écrit : %1").arg(*path) : errorLine(path.error()));
    });
    dialog->open();
}

void NoticesPage::askSending(const Notice &notice)
{
    auto *dialog = new NoticeSentDialog(notice, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NoticeSentDialog::chosen, this, [this, dialog, id = notice.id](const NoticeSending &sending) {
        const auto done =
            NoticeKeeper(context().workspace.database(), QDateTime::currentDateTimeUtc()).recordSending(id, sending);
        if (!done)
            return dialog->refuse(NoticeWords::error(done.error()));
        dialog->accept();
        Q_EMIT workspaceChanged();
    });
    dialog->open();
}

void NoticesPage::abandon(const Notice &notice)
{
    const auto done = NoticeKeeper(context().workspace.database(), QDateTime::currentDateTimeUtc()).abandon(notice.id);
    if (!done)
        Q_EMIT noted(NoticeWords::error(done.error()));
    else
        Q_EMIT workspaceChanged();
}

} // namespace vigie
