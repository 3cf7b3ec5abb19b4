// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rights/rights_request_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/date_field.h"
#include "gui/common/error_text.h"
#include "gui/common/text_label.h"
#include "services/operations/personal_data/rights_request_keeping.h"
#include "services/reports/personal_data_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vigie {

namespace {

QLineEdit *lineEdit(const char *name, const QString &words, const QString &text, QWidget *parent)
{
    auto *edit = new QLineEdit(text, parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(words);
    constexpr int longest = 200;
    edit->setMaxLength(longest);
    return edit;
}

} // namespace

RightsRequestDialog::RightsRequestDialog(Workspace &workspace, ApiNames &apis, const RightsRequest &request,
                                         QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_request(request)
    , m_kind(new QComboBox(this))
    , m_api(new QComboBox(this))
    , m_name(lineEdit("rights-name", tr("Nom"), request.person.name, this))
    , m_email(lineEdit("rights-email", tr("Courriel"), request.person.email, this))
    , m_phone(lineEdit("rights-phone", tr("Téléphone"), request.person.phone, this))
    , m_receivedOn(new DateField(QStringLiteral("rights-received"), tr("Reçue le"), this))
    , m_problem(new TextLabel(TextKind::Body, Tone::Error, this))
{
    setWindowTitle(request.id.isNull() ? tr("Enregistrer une demande de droits") : tr("Corriger la demande"));
    m_kind->setObjectName(QStringLiteral("rights-kind"));
    m_kind->setAccessibleName(tr("Droit"));
    for (const RightsRequestKind kind : allRightsRequestKinds())
        m_kind->addItem(rightsRequestKindText(kind), rightsRequestKindWord(kind));
    m_kind->setCurrentIndex(m_kind->findData(rightsRequestKindWord(request.kind)));
    m_api->setObjectName(QStringLiteral("rights-api"));
    m_api->setAccessibleName(tr("Au titre de"));
    for (const ApiCode &api : apis.all())
        m_api->addItem(apis.nameOf(api), api.value);
    if (const int at = m_api->findData(request.api.value); at >= 0)
        m_api->setCurrentIndex(at);
    m_receivedOn->setDate(request.receivedOn.isValid() ? request.receivedOn : QDate::currentDate());
    m_problem->setObjectName(QStringLiteral("rights-problem"));
    m_problem->setWordWrap(true);

    auto *note = new TextLabel(
        tr("Un seul moyen de la reconnaître suffit ; chacun aide à la trouver partout. Le journal "
           "n’en garde que le numéro de la demande."),
        TextKind::Note, Tone::Secondary, this);
    note->setWordWrap(true);
    auto *cancel = new ActionButton(tr("Annuler"), Emphasis::Plain, this);
    auto *accept = new ActionButton(tr("Enregistrer"), Emphasis::Main, this);
    accept->setObjectName(QStringLiteral("rights-save"));
    accept->setEnabled(!workspace.isReadOnly());
    accept->setDefault(true);
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);
    connect(accept, &ActionButton::clicked, this, &RightsRequestDialog::save);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Droit"), m_kind);
    form->addRow(tr("Au titre de"), m_api);
    form->addRow(tr("Nom"), m_name);
    form->addRow(tr("Courriel"), m_email);
    form->addRow(tr("Téléphone"), m_phone);
    form->addRow(tr("Reçue le"), m_receivedOn);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(note);
    layout->addStretch(1);
    layout->addLayout(buttons);
    resize(520, 340);
}

void RightsRequestDialog::save()
{
    RightsRequest request = m_request;
    request.kind = rightsRequestKindFromWord(m_kind->currentData().toString()).value_or(request.kind);
    request.api = {m_api->currentData().toString()};
    request.person = {
        .name = m_name->text().simplified(), .email = m_email->text().trimmed(), .phone = m_phone->text().simplified()};
    request.receivedOn = m_receivedOn->date();
    const auto done = saveRightsRequest(m_workspace, request, QDateTime::currentDateTimeUtc());
    if (!done) {
        const QString problem = rightsFieldProblem(done.error().subject);
        m_problem->setText(problem.isEmpty() ? errorLine(done.error()) : problem);
        return;
    }
    Q_EMIT saved(*done);
    accept();
}

QString rightsFieldProblem(const QString &field)
{
    if (field == QLatin1String("person"))
        return RightsRequestDialog::tr("Donnez un nom, un courriel ou un téléphone.");
    if (field == QLatin1String("api"))
        return RightsRequestDialog::tr("Dites au titre de quelle API.");
    if (field == QLatin1String("received_on"))
        return RightsRequestDialog::tr("Donnez le jour où la demande est arrivée, au plus tard aujourd’hui.");
    if (field == QLatin1String("extended_on"))
        return RightsRequestDialog::tr("La prolongation s’annonce après la réception, au plus tard aujourd’hui.");
    if (field == QLatin1String("extension_reason"))
        return RightsRequestDialog::tr("Donnez les motifs de la prolongation : la personne les reçoit.");
    if (field == QLatin1String("answered_on"))
        return RightsRequestDialog::tr("La réponse est donnée après la réception, au plus tard aujourd’hui.");
    if (field == QLatin1String("since"))
        return RightsRequestDialog::tr("La limitation commence après la réception.");
    if (field == QLatin1String("informed_on"))
        return RightsRequestDialog::tr("Donnez le jour où la personne a été informée, entre la limitation et ce jour.");
    if (field == QLatin1String("restriction"))
        return RightsRequestDialog::tr("Aucune limitation n’est en vigueur pour cette demande.");
    if (field == QLatin1String("answer"))
        return RightsRequestDialog::tr("Donnez les motifs du refus : la personne les reçoit.");
    return {};
}

} // namespace vigie
