// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What changes the profiles; how they are shown is in profiles_page.cpp.
#include "gui/common/api_names.h"
#include "gui/common/background_reader.h"
#include "gui/common/error_text.h"
#include "gui/common/file_dialog.h"
#include "gui/common/formats.h"
#include "gui/profiles/profiles_page.h"
#include "services/imports/profile_file.h"
#include "services/operations/connector_pool.h"
#include "services/operations/profile_keeping.h"
#include "services/storage/workspace.h"

#include <QJsonArray>
#include <QMessageBox>
#include <QPushButton>

namespace vigie {

namespace {

//! An API that has all that the schema requires, to be typed over.
TermsProfile emptyProfile()
{
    return {.api = {QStringLiteral("NOUVELLE_API")},
            .name = ProfilesPage::tr("Nouvelle API"),
            .effectiveOn = QDate::currentDate(),
            .producer = QStringLiteral("PRODUCTEUR"),
            .platform = ProfilesPage::tr("À compléter"),
            .title = ProfilesPage::tr("Conditions générales d’utilisation (à compléter)"),
            .environments = {QStringLiteral("production")},
            .partnerRole = ProfilesPage::tr("Responsable de traitement"),
            .producerRole = ProfilesPage::tr("À compléter"),
            .facts = {{QStringLiteral("service"), ProfilesPage::tr("À compléter")},
                      {QStringLiteral("direction"), QStringLiteral("read")},
                      {QStringLiteral("contacts"), QJsonArray()},
                      {QStringLiteral("silent_on"), QJsonArray()}},
            .rules = {{.id = QStringLiteral("NOUVELLE-1"),
                       .kind = QStringLiteral("information"),
                       .parameters = {{QStringLiteral("topic"), QStringLiteral("service")}},
                       .title = ProfilesPage::tr("Première règle"),
                       .sentence = ProfilesPage::tr("À compléter."),
                       .origin = RuleOrigin::Product}}};
}

} // namespace

ProfileEditor *ProfilesPage::openEditor(const TermsProfile &profile, ProfileEditor::Subject subject)
{
    auto *editor = new ProfileEditor(m_context.workspace.path(), profile, subject, this);
    connect(editor, &ProfileEditor::kept, this, [this](const TermsProfile &kept) {
        m_chosen = {.api = kept.api};
        noteChange(tr("%1 : la version s’applique à partir du %2.").arg(kept.name, dateText(kept.effectiveOn)));
    });
    editor->open();
    return editor;
}

void ProfilesPage::edit()
{
    const ProfileVersion *version = shown();
    if (!version)
        return;
    TermsProfile copy = version->profile;
    copy.effectiveOn = QDate::currentDate();
    openEditor(copy, ProfileEditor::Subject::KnownApi);
}

void ProfilesPage::editNewApi() { openEditor(emptyProfile(), ProfileEditor::Subject::NewApi); }

void ProfilesPage::chooseFile()
{
    auto *dialog = new FileDialog(this, tr("Importer un profil"), {}, tr("Profils (*.json);;Tous les fichiers (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProfilesPage::importFile);
    dialog->open();
}

void ProfilesPage::importFile(const QString &path)
{
    const Result<QByteArray> json = readProfileFile(path);
    if (!json) {
        Q_EMIT noted(errorLine(json.error()));
        return;
    }
    openEditor(emptyProfile(), ProfileEditor::Subject::NewApi)->setJson(*json);
}

void ProfilesPage::askToWithdraw(qint64 number)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Retirer une version"),
                                tr("La version ne s’appliquera plus, comme si elle n’avait jamais été écrite : les "
                                   "échéances et les constats sont calculés de nouveau. Elle reste dans l’historique."),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("withdraw-box"));
    const QPushButton *confirm = box->addButton(tr("Retirer"), QMessageBox::DestructiveRole);
    connect(confirm, &QPushButton::clicked, this, [this, number] { withdraw(number); });
    box->open();
}

void ProfilesPage::withdraw(qint64 number)
{
    m_tasks.deliver(withdrawProfileInBackground(m_context.workspace.path(), number, QDateTime::currentDateTimeUtc()),
                    [this](const Result<Done> &done) {
                        if (done)
                            noteChange(tr("La version est retirée."));
                        else
                            Q_EMIT noted(errorLine(done.error()));
                    });
}

//! The names of the APIs and the definitions that the connectors look for come from the profiles too.
void ProfilesPage::noteChange(const QString &sentence)
{
    m_context.apis.read();
    using Profiles = QList<TermsProfile>;
    const auto question = [](Database &database) { return ProfileRepository(database).all(); };
    m_tasks.deliver(m_context.reader.ask<Profiles>(question, m_tasks.token()),
                    [this](const Result<Profiles> &profiles) {
                        if (profiles)
                            m_context.connectors.setProfiles(*profiles);
                    });
    refresh();
    Q_EMIT workspaceChanged();
    Q_EMIT noted(sentence);
}

} // namespace vigie
