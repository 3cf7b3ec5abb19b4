// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/homologations/homologation_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/date_field.h"
#include "gui/common/partner_field.h"
#include "gui/common/text_label.h"
#include "gui/homologations/recommendations_field.h"
#include "services/reports/homologation_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie {

namespace {

template <typename Widget> Widget *named(Widget *widget, const char *name)
{
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

DateField *dateField(const char *name, const QString &title, QWidget *parent)
{
    return named(new DateField(title, parent), name);
}

QLineEdit *textField(const char *name, QWidget *parent)
{
    auto *field = named(new QLineEdit(parent), name);
    field->setMaxLength(500);
    return field;
}

} // namespace

HomologationDialog::HomologationDialog(Workspace &workspace, const HomologationChoices &choices,
                                       const Homologation &homologation, QWidget *parent)
    : QDialog(parent)
    , m_homologation(homologation)
    , m_today(choices.today)
    , m_partner(named(new PartnerField(workspace, this), "homologation-partner"))
    , m_api(named(new QComboBox(this), "homologation-api"))
    , m_kind(named(new QComboBox(this), "homologation-kind"))
    , m_received(dateField("homologation-received", tr("Reçue le"), this))
    , m_from(dateField("homologation-from", tr("Début de validité"), this))
    , m_until(dateField("homologation-until", tr("Fin de validité"), this))
    , m_authority(textField("homologation-authority", this))
    , m_reservations(named(new QPlainTextEdit(this), "homologation-reservations"))
    , m_exchanged(dateField("homologation-exchanged", tr("Échange consigné le"), this))
    , m_exchangeNote(textField("homologation-exchange-note", this))
    , m_risk(named(new QComboBox(this), "homologation-risk"))
    , m_riskResolution(dateField("homologation-risk-resolution", tr("Délai de résolution"), this))
    , m_riskChanged(dateField("homologation-risk-changed", tr("Changement de risque signalé le"), this))
    , m_riskChange(textField("homologation-risk-change", this))
    , m_notRenewing(named(new QCheckBox(tr("Le partenaire ne renouvelle pas"), this), "homologation-not-renewing"))
    , m_notRenewingReason(textField("homologation-not-renewing-reason", this))
    , m_decision(named(new QComboBox(this), "homologation-decision"))
    , m_recommendations(new RecommendationsField(this))
    , m_reference(textField("homologation-reference", this))
    , m_problem(new TextLabel(TextKind::Note, Tone::Error, this))
    , m_save(new ActionButton(tr("Enregistrer"), Emphasis::Main, this))
{
    setObjectName(QStringLiteral("homologation-dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_homologation.id.isNull() && !m_homologation.isFromDataPass() ? tr("Enregistrer une pièce")
                                                                                  : tr("Compléter la pièce"));
    build(choices);
    fill();
    for (QComboBox *list : {m_api, m_kind, m_risk})
        connect(list, &QComboBox::currentTextChanged, this, &HomologationDialog::wake);
    connect(m_partner, &PartnerField::partnerChanged, this, &HomologationDialog::wake);
    for (DateField *field : {m_received, m_from, m_until, m_exchanged, m_riskResolution, m_riskChanged})
        connect(field, &DateField::dateChanged, this, &HomologationDialog::wake);
    connect(m_recommendations, &RecommendationsField::changed, this, &HomologationDialog::wake);
    connect(m_notRenewing, &QCheckBox::toggled, this, &HomologationDialog::wake);
    connect(m_save, &QPushButton::clicked, this, &HomologationDialog::save);
    wake();
    resize(620, 660);
}

void HomologationDialog::build(const HomologationChoices &choices)
{
    for (const HomologationChoices::Api &api : choices.apis)
        m_api->addItem(api.name, api.code.value);
    for (int kind = 0; kind <= int(HomologationKind::Questionnaire); ++kind)
        m_kind->addItem(homologationKindText(HomologationKind(kind)), kind);

    auto *content = new QWidget;
    m_form = new QFormLayout(content);
    m_form->setContentsMargins(16, 16, 16, 16);
    m_form->addRow(tr("Partenaire :"), m_partner);
    m_form->addRow(tr("API :"), m_api);
    m_form->addRow(tr("Pièce :"), m_kind);
    addDates(*m_form);
    addReservations(*m_form);
    addQuestionnaire(*m_form);
    m_form->addRow(m_notRenewing);
    m_form->addRow(tr("Pourquoi :"), m_notRenewingReason);
    m_form->addRow(tr("Référence :"), m_reference);
    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *dismiss = new ActionButton(tr("Renoncer"), Emphasis::Plain, this);
    connect(dismiss, &QPushButton::clicked, this, &QDialog::reject);
    m_save->setObjectName(QStringLiteral("homologation-save"));
    m_save->setDefault(true);
    m_problem->setObjectName(QStringLiteral("homologation-problem"));
    m_problem->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 16);
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(dismiss);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
}

void HomologationDialog::addDates(QFormLayout &form)
{
    form.addRow(tr("Reçue le :"), m_received);
    form.addRow(tr("Valable du :"), m_from);
    form.addRow(tr("Jusqu’au, inclus :"), m_until);
    form.addRow(tr("Autorité :"), m_authority);
    m_ofAttestation << m_from << m_until << m_authority;
}

void HomologationDialog::addReservations(QFormLayout &form)
{
    m_reservations->setTabChangesFocus(true);
    m_reservations->setMaximumHeight(fontMetrics().height() * 4);
    m_reservations->setPlaceholderText(tr("Vide : sans réserve"));
    for (const auto &[text, value] : {std::pair(tr("inconnu"), -1), std::pair(tr("non"), 0), std::pair(tr("oui"), 1)})
        m_risk->addItem(text, value);
    form.addRow(tr("Réserves :"), m_reservations);
    form.addRow(tr("Échange consigné le :"), m_exchanged);
    form.addRow(tr("Ce qui a été dit :"), m_exchangeNote);
    form.addRow(tr("Risque critique :"), m_risk);
    form.addRow(tr("À résoudre avant le :"), m_riskResolution);
    form.addRow(tr("Risque changé, signalé le :"), m_riskChanged);
    form.addRow(tr("Changement :"), m_riskChange);
    m_ofAttestation << m_reservations << m_exchanged << m_exchangeNote << m_riskChanged << m_riskChange;
}

void HomologationDialog::addQuestionnaire(QFormLayout &form)
{
    for (int decision = 0; decision <= int(QuestionnaireDecision::Refused); ++decision)
        m_decision->addItem(questionnaireDecisionText(QuestionnaireDecision(decision)), decision);
    form.addRow(tr("Premier groupe, décision :"), m_decision);
    form.addRow(tr("Deuxième groupe :"), m_recommendations);
    m_ofQuestionnaire << m_decision << m_recommendations;
}

void HomologationDialog::fill()
{
    const Homologation &known = m_homologation;
    if (!known.partner.isNull())
        m_partner->setPartner(known.partner);
    m_api->setCurrentIndex(qMax(0, m_api->findData(known.api.value)));
    m_kind->setCurrentIndex(int(known.kind));
    m_received->setDate(known.receivedOrigin == ValueOrigin::DataPass ? QDate() : known.receivedOn);
    m_from->setDate(known.validFrom);
    m_until->setDate(known.validUntil);
    m_authority->setText(known.authority);
    m_reservations->setPlainText(known.reservations);
    m_exchanged->setDate(known.reservationsExchangedOn);
    m_exchangeNote->setText(known.exchangeNote);
    m_risk->setCurrentIndex(!known.criticalRisk ? 0 : *known.criticalRisk ? 2 : 1);
    m_riskResolution->setDate(known.riskResolutionOn);
    m_riskChanged->setDate(known.riskChangedOn);
    m_riskChange->setText(known.riskChange);
    m_notRenewing->setChecked(!known.isRenewed);
    m_notRenewingReason->setText(known.notRenewingReason);
    m_decision->setCurrentIndex(int(known.decision));
    m_recommendations->setLines(known.recommendations);
    m_reference->setText(known.reference);
    // What DataPass holds is corrected there.
    m_from->setReadOnly(known.fromOrigin == ValueOrigin::DataPass);
    m_until->setReadOnly(known.untilOrigin == ValueOrigin::DataPass);
    m_authority->setReadOnly(known.authorityOrigin == ValueOrigin::DataPass);
    for (QWidget *field : {static_cast<QWidget *>(m_partner), static_cast<QWidget *>(m_api)})
        field->setEnabled(!known.isFromDataPass() && known.id.isNull());
}

QString HomologationDialog::problem() const
{
    const bool isQuestionnaire = m_kind->currentData().toInt() == int(HomologationKind::Questionnaire);
    if (m_partner->partner().isNull())
        return tr("Choisissez un partenaire de la liste.");
    if (m_api->currentIndex() < 0)
        return tr("Aucune API n’attend d’homologation dans les CGU en vigueur.");
    for (const DateField *field : {m_received, m_from, m_until, m_exchanged, m_riskResolution, m_riskChanged}) {
        if (field->isWrong())
            return tr("%1 : écrivez une date entre 2000 et 2100, comme 31/05/2027.").arg(field->accessibleName());
    }
    if (m_recommendations->isWrong())
        return tr("Une date prévue de préconisation n’est pas une date.");
    if (m_received->date() > m_today)
        return tr("Une pièce ne peut pas avoir été reçue après aujourd’hui.");
    if (isQuestionnaire && !m_received->date().isValid())
        return tr("Dites quand le questionnaire a été reçu : ses trois ans en partent.");
    if (!isQuestionnaire && !m_until->date().isValid())
        return tr("Dites jusqu’à quand la pièce est valable.");
    if (!isQuestionnaire && !m_received->date().isValid() && !m_homologation.isFromDataPass())
        return tr("Dites quand la pièce a été reçue.");
    return {};
}

void HomologationDialog::wake()
{
    const bool isQuestionnaire = m_kind->currentData().toInt() == int(HomologationKind::Questionnaire);
    const auto showRows = [this](const QList<QWidget *> &fields, bool shown) {
        for (QWidget *field : fields) {
            field->setVisible(shown);
            if (QWidget *label = m_form->labelForField(field))
                label->setVisible(shown);
        }
    };
    showRows(m_ofAttestation, !isQuestionnaire);
    showRows(m_ofQuestionnaire, isQuestionnaire);
    m_notRenewingReason->setEnabled(m_notRenewing->isChecked());
    m_riskResolution->setEnabled(m_risk->currentData().toInt() == 1);
    QString words = problem();
    m_save->setEnabled(words.isEmpty());
    const bool isBackwards = m_from->date().isValid() && m_until->date().isValid() && m_from->date() >= m_until->date();
    if (words.isEmpty() && !isQuestionnaire && isBackwards)
        words = tr("La fin précède le début : la pièce sera gardée « à corriger », rien n’en sera conclu.");
    m_problem->setTone(m_save->isEnabled() ? Tone::ToMend : Tone::Error);
    m_problem->setText(words);
}

void HomologationDialog::save()
{
    if (!m_save->isEnabled())
        return;
    Homologation &value = m_homologation;
    value.partner = m_partner->partner();
    value.api = {m_api->currentData().toString()};
    value.kind = HomologationKind(m_kind->currentData().toInt());
    value.receivedOn = m_received->date();
    value.validFrom = m_from->date();
    value.validUntil = m_until->date();
    value.authority = m_authority->text().trimmed();
    value.reservations = m_reservations->toPlainText().trimmed();
    value.reservationsExchangedOn = m_exchanged->date();
    value.exchangeNote = m_exchangeNote->text().trimmed();
    const int risk = m_risk->currentData().toInt();
    value.criticalRisk = risk < 0 ? std::nullopt : std::optional(risk == 1);
    value.riskResolutionOn = m_riskResolution->date();
    value.riskChangedOn = m_riskChanged->date();
    value.riskChange = m_riskChange->text().trimmed();
    value.isRenewed = !m_notRenewing->isChecked();
    value.notRenewingReason = m_notRenewing->isChecked() ? m_notRenewingReason->text().trimmed() : QString();
    value.decision = QuestionnaireDecision(m_decision->currentData().toInt());
    value.recommendations = m_recommendations->lines();
    value.reference = m_reference->text().trimmed();
    Q_EMIT saveAsked(value);
    accept();
}

} // namespace vigie
