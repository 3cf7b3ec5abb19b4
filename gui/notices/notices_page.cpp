// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notices/notices_page.h"

#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/background_reader.h"
#include "gui/common/disagreement_section.h"
#include "gui/common/document_list.h"
#include "gui/common/document_writer.h"
#include "gui/common/error_text.h"
#include "gui/common/file_dialog.h"
#include "gui/common/formats.h"
#include "gui/common/look/icon.h"
#include "gui/common/sample_texts.h"
#include "gui/common/sheet.h"
#include "gui/notices/notice_columns.h"
#include "gui/notices/notice_edit_dialog.h"
#include "gui/notices/notice_sent_dialog.h"
#include "model/terms/disagreement_search.h"
#include "services/exports/notice_export.h"
#include "services/exports/written_file.h"
#include "services/notices/notice_keeper.h"
#include "services/operations/compliance/compliance_settings.h"
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
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QUrl>

namespace vigie {

namespace {

Result<IncidentMatter> workingMatter(Database &database, IncidentId id)
{
    return chosenWorkingDays(database).and_then(
        [&](const WorkingDays &workingDays) { return incidentMatter(database, id, workingDays); });
}

//! What an incident's clock has to tell, to be put in a notice.
Result<NoticeOrigin> originOfIncident(Database &database, IncidentId id, const QString &rule)
{
    return workingMatter(database, id).map([&](const IncidentMatter &matter) {
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
    spec.columns = noticeColumns(context.apis);
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
        const auto ids = [filter = noticeFilterOf(state), order = noticeOrderOf(state), way = state.sortOrder](
                             Database &database) { return NoticeRepository(database).ids(filter, order, way); };
        return TableQuery{.ids = [ids](Database &database, const std::stop_token &) { return ids(database); },
                          .rows =
                              [&apis](Database &database, const QList<qint64> &wanted) {
                                  return NoticeRepository(database).rows(wanted).map([&](const QList<Notice> &notices) {
                                      QList<ListRow> rows;
                                      for (const Notice &notice : notices)
                                          rows.append(noticeTableRow(notice, apis, QDate::currentDate()));
                                      return rows;
                                  });
                              }};
    };
    spec.count = [](Database &database, const TableState &state) {
        return NoticeRepository(database).count(noticeFilterOf(state));
    };
    spec.empty = {tr("Aucun avis. Préparez ici ce qu’un partenaire doit apprendre : changement, suspension, fin "
                     "d’accès…"),
                  tr("Préparer un avis")};
    spec.why = [](const ListRow &row) {
        const auto notice = std::any_cast<Notice>(row.value);
        return WhyQuestion{.rule = notice.rule, .api = notice.api, .partner = notice.partner};
    };
    spec.exports = true;
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

QString NoticesPage::headline(qint64 rows, qint64) const { return tr("%Ln avis", nullptr, int(rows)); }

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
        Q_EMIT noted(noticeErrorText(kept.error()));
        return;
    }
    Q_EMIT noted(tr("%Ln brouillon(s) gardé(s). Rien n’est parti.", nullptr, int(kept->size())));
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
    auto *edit = button(tr("Modifier…"), "notice-edit");
    auto *sent = button(tr("Envoyé…"), "notice-sent");
    auto *drop = button(tr("Abandonner"), "notice-abandon");
    drop->setEnabled(notice.state == NoticeState::ToSend);
    edit->setEnabled(notice.state == NoticeState::ToSend);
    connect(edit, &QPushButton::clicked, this, [this, notice] { this->edit(notice); });
    connect(sent, &QPushButton::clicked, this, [this, notice] { askSending(notice); });
    connect(drop, &QPushButton::clicked, this, [this, notice] { abandon(notice); });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *each : {edit, sent, drop})
        layout->addWidget(each);
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
                    noticeStateText(notice, QDate::currentDate()));
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
    auto *dialog = FileDialog::toSave(this, tr("Enregistrer le brouillon"),
                                      QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                      QStringLiteral("avis-%1.eml").arg(notice.id.value), QStringLiteral("eml"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, notice](const QString &chosen) {
        const auto path = written(notice, chosen);
        Q_EMIT noted(path ? tr("Écrit : %1").arg(*path) : errorLine(path.error()));
    });
    dialog->open();
}

void NoticesPage::edit(const Notice &notice)
{
    auto *dialog = new NoticeEditDialog(notice, this);
    connect(dialog, &NoticeEditDialog::saveAsked, this, [this, dialog](const Notice &changed) {
        const auto done = NoticeKeeper(context().workspace.database(), QDateTime::currentDateTimeUtc()).edit(changed);
        if (!done)
            return dialog->refuse(noticeErrorText(done.error()));
        dialog->accept();
        Q_EMIT noted(tr("Brouillon modifié. Rien n’est parti."));
        Q_EMIT workspaceChanged();
    });
    dialog->open();
}

void NoticesPage::exportRows(ExportFormat format)
{
    context().documents.writeExport(tr("avis-%1").arg(QDate::currentDate().toString(Qt::ISODate)), format,
                                    [filter = noticeFilterOf(state()), order = noticeOrderOf(state()),
                                     direction = state().sortOrder](Database &database, const std::stop_token &) {
                                        return noticeExport(database, filter, order, direction,
                                                            QDateTime::currentDateTimeUtc());
                                    });
}

void NoticesPage::askSending(const Notice &notice)
{
    auto *dialog = new NoticeSentDialog(notice, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NoticeSentDialog::chosen, this, [this, dialog, id = notice.id](const NoticeSending &sending) {
        const auto done =
            NoticeKeeper(context().workspace.database(), QDateTime::currentDateTimeUtc()).recordSending(id, sending);
        if (!done)
            return dialog->refuse(noticeErrorText(done.error()));
        dialog->accept();
        Q_EMIT workspaceChanged();
    });
    dialog->open();
}

void NoticesPage::abandon(const Notice &notice)
{
    const auto done = NoticeKeeper(context().workspace.database(), QDateTime::currentDateTimeUtc()).abandon(notice.id);
    if (!done)
        Q_EMIT noted(noticeErrorText(done.error()));
    else
        Q_EMIT workspaceChanged();
}

} // namespace vigie
