// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reports/report_form.h"

#include "gui/common/api_names.h"
#include "gui/common/formats.h"
#include "gui/common/partner_field.h"
#include "services/reports/access_words.h"
#include "services/reports/sla_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace vigie {

namespace {

constexpr int months = 12;
constexpr int quarters = 8;
constexpr int years = 3;

QComboBox *combo(const char *name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

//! The id that an entry of a list stands for; 0 for none.
qint64 idIn(const QComboBox &box) { return box.currentData().toLongLong(); }

} // namespace

ReportForm::ReportForm(Workspace &workspace, ApiNames &apis, const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_apis(apis)
    , m_form(new QFormLayout(this))
    , m_api(combo("reportApi", this))
    , m_environment(combo("reportEnvironment", this))
    , m_period(combo("reportPeriod", this))
    , m_partner(new PartnerField(workspace, this))
    , m_incident(combo("reportIncident", this))
    , m_revocation(combo("reportRevocation", this))
{
    build(today);
}

void ReportForm::build(const QDate &today)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_partner->setObjectName(QStringLiteral("reportPartner"));
    m_environment->addItem(tr("tous"), QString());
    for (const Environment environment : {Environment::Production, Environment::Sandbox})
        m_environment->addItem(environmentText(environment), environmentWord(environment));
    addPeriods(today);
    addRow(ReportParameter::Period, tr("Période"), m_period);
    addRow(ReportParameter::Partner, tr("Partenaire"), m_partner);
    addRow(ReportParameter::Api, tr("API"), m_api);
    addRow(ReportParameter::Environment, tr("Environnement"), m_environment);
    addRow(ReportParameter::Incident, tr("Dossier"), m_incident);
    addRow(ReportParameter::Revocation, tr("Révocation"), m_revocation);
    for (const QComboBox *box : {m_api, m_environment, m_period, m_incident, m_revocation})
        connect(box, &QComboBox::currentTextChanged, this, &ReportForm::changed);
    connect(m_partner, &PartnerField::partnerChanged, this, &ReportForm::changed);
}

//! Those that are over come first: they are what is reported.
void ReportForm::addPeriods(const QDate &today)
{
    m_period->setEditable(true);
    m_period->setInsertPolicy(QComboBox::NoInsert);
    m_period->lineEdit()->setPlaceholderText(tr("2026-03, 2026-T2 ou 2026"));
    for (const auto &[kind, count] :
         {std::pair{ReportingPeriod::Kind::Quarter, quarters}, std::pair{ReportingPeriod::Kind::Month, months},
          std::pair{ReportingPeriod::Kind::Year, years}}) {
        ReportingPeriod period = reportingPeriodAt(kind, today).previous();
        for (int at = 0; at < count; ++at, period = period.previous()) {
            m_period->addItem(period.text(), period.text());
            m_period->setItemData(m_period->count() - 1, periodTitle(period), Qt::ToolTipRole);
        }
        const ReportingPeriod running = reportingPeriodAt(kind, today);
        m_period->addItem(running.text(), running.text());
        m_period->setItemData(m_period->count() - 1, tr("%1, en cours").arg(periodTitle(running)), Qt::ToolTipRole);
    }
}

void ReportForm::addRow(ReportParameter parameter, const QString &label, QWidget *field)
{
    field->setAccessibleName(label);
    m_form->addRow(label, field);
    m_fields.insert(parameter, field);
}

void ReportForm::append(const QString &label, QWidget *field) { m_form->addRow(label, field); }

bool ReportForm::asks(ReportParameter parameter) const
{
    return m_kind.needs.contains(parameter) || m_kind.takes.contains(parameter);
}

void ReportForm::readApis()
{
    const QString before = m_api->currentData().toString();
    const QSignalBlocker quiet(m_api);
    m_api->clear();
    m_api->addItem(m_kind.needs.contains(ReportParameter::Api) ? tr("à choisir") : tr("toutes"), QString());
    for (const ApiCode &api : m_apis.all())
        m_api->addItem(m_apis.nameOf(api), api.value);
    m_api->setCurrentIndex(qMax(0, m_api->findData(before)));
}

void ReportForm::setKind(const ReportKind &kind)
{
    m_kind = kind;
    readApis();
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        m_form->setRowVisible(field.value(), asks(field.key()));
    Q_EMIT changed();
}

void ReportForm::setSubjects(const Subjects &subjects)
{
    const qint64 incident = idIn(*m_incident);
    const qint64 revocation = idIn(*m_revocation);
    const QSignalBlocker quietIncident(m_incident);
    const QSignalBlocker quietRevocation(m_revocation);
    m_incident->clear();
    m_revocation->clear();
    for (const Incident &each : subjects.incidents)
        m_incident->addItem(tr("%1 · %2").arg(each.number, each.title), each.id.value);
    for (const Intent &each : subjects.revocations) {
        m_revocation->addItem(tr("%1 · %2 · %3").arg(instantText(each.requestedAt), each.targetLabel, each.partnerName),
                              each.id.value);
    }
    m_incident->setCurrentIndex(qMax(0, m_incident->findData(incident)));
    m_revocation->setCurrentIndex(qMax(0, m_revocation->findData(revocation)));
    Q_EMIT changed();
}

ReportChoices ReportForm::choices() const
{
    ReportChoices choices;
    if (asks(ReportParameter::Api))
        choices.api = {m_api->currentData().toString()};
    if (asks(ReportParameter::Environment))
        choices.environment = environmentFromWord(m_environment->currentData().toString());
    if (asks(ReportParameter::Period))
        choices.period = reportingPeriodFrom(m_period->currentText().trimmed().toUpper());
    if (asks(ReportParameter::Partner))
        choices.partner = m_partner->partner();
    if (asks(ReportParameter::Incident))
        choices.incident = {idIn(*m_incident)};
    if (asks(ReportParameter::Revocation))
        choices.revocation = {idIn(*m_revocation)};
    return choices;
}

void ReportForm::choose(const ReportChoices &choices)
{
    if (!choices.api.isNull())
        m_api->setCurrentIndex(qMax(0, m_api->findData(choices.api.value)));
    if (choices.period)
        m_period->setCurrentText(choices.period->text());
    if (!choices.partner.isNull())
        m_partner->setPartner(choices.partner);
}

QString ReportForm::missing() const
{
    const ReportChoices chosen = choices();
    if (asks(ReportParameter::Partner) && chosen.partner.isNull() && !m_partner->text().trimmed().isEmpty())
        return tr("« %1 » n’est pas un partenaire connu : choisissez-le dans la liste.").arg(m_partner->text());
    for (const ReportParameter parameter : m_kind.needs) {
        if (chosen.has(parameter))
            continue;
        switch (parameter) {
        case ReportParameter::Period:
            return tr("« %1 » n’est pas une période : 2026-03, 2026-T2 ou 2026.").arg(m_period->currentText());
        case ReportParameter::Partner:
            return tr("Choisissez le partenaire : quelques lettres de son nom, ou son SIRET.");
        case ReportParameter::Api:
            return tr("Choisissez l’API.");
        case ReportParameter::Environment:
            return tr("Choisissez l’environnement.");
        case ReportParameter::Incident:
            return tr("Aucun incident n’est enregistré : il n’y a pas de dossier à écrire.");
        case ReportParameter::Revocation:
            return tr("Aucune révocation n’a été demandée : il n’y a pas de récépissé à écrire.");
        }
    }
    return {};
}

} // namespace vigie
