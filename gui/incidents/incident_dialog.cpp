// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/incidents/incident_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/formats.h"
#include "gui/common/text_label.h"
#include "gui/incidents/paris_time_edit.h"
#include "model/compliance/incident_plan.h"
#include "model/partners/siret.h"
#include "services/reports/incident_words.h"
#include "services/storage/journal_repository.h"
#include "services/storage/partner_repository.h"
#include "services/storage/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace vigie {

namespace {

QListWidget *checkList(const char *name, const QString &words, int rows, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(QString::fromLatin1(name));
    list->setAccessibleName(words);
    list->setSpacing(2);
    list->setFixedHeight(list->fontMetrics().height() * rows + 6 * rows + 6);
    return list;
}

void addChoice(QListWidget *list, const QString &text, const QString &word, bool checked)
{
    auto *item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, word);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

QStringList checkedWords(const QListWidget *list)
{
    QStringList words;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            words.append(list->item(row)->data(Qt::UserRole).toString());
    }
    return words;
}

} // namespace

IncidentDialog::IncidentDialog(Workspace &workspace, const QList<TermsProfile> &profiles, const Incident &incident,
                               QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_profiles(profiles)
    , m_incident(incident)
    , m_title(new QLineEdit(incident.title, this))
    , m_description(new QPlainTextEdit(incident.description, this))
    , m_apis(checkList("incident-apis", tr("API"), 5, this))
    , m_events(checkList("incident-events", tr("Ce qui est arrivé"), 7, this))
    , m_environment(new QComboBox(this))
    , m_partner(new QLineEdit(incident.partnerSiret.isEmpty() ? incident.partnerName : siretText(incident.partnerSiret),
                              this))
    , m_aware(new ParisTimeEdit(this))
    , m_awareBy(new QLineEdit(incident.awareBy.isEmpty() ? currentActor() : incident.awareBy, this))
    , m_isInterrupted(new QCheckBox(tr("Service interrompu depuis"), this))
    , m_interrupted(new ParisTimeEdit(this))
    , m_wrong(new TextLabel(TextKind::Note, Tone::Error, this))
{
    setObjectName(QStringLiteral("incident-dialog"));
    setWindowTitle(incident.id.isNull() ? tr("Ouvrir un incident") : tr("Modifier %1").arg(incident.number));
    m_title->setObjectName(QStringLiteral("incident-title"));
    m_partner->setObjectName(QStringLiteral("incident-partner"));
    m_partner->setPlaceholderText(tr("SIRET, ou rien : plusieurs partenaires, ou aucun"));
    m_aware->setObjectName(QStringLiteral("incident-aware"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(fontMetrics().lineSpacing() * 4);
    m_environment->addItem(tr("Production"), int(Environment::Production));
    m_environment->addItem(tr("Bac à sable"), int(Environment::Sandbox));
    m_environment->setCurrentIndex(m_environment->findData(int(incident.environment)));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_aware->setInstant(incident.awareAt.isValid() ? incident.awareAt : now);
    m_interrupted->setInstant(incident.interruptedAt.isValid() ? incident.interruptedAt : now);
    m_isInterrupted->setChecked(incident.interruptedAt.isValid());
    m_interrupted->setEnabled(m_isInterrupted->isChecked());
    connect(m_isInterrupted, &QCheckBox::toggled, m_interrupted, &QWidget::setEnabled);
    for (const TermsProfile &profile : m_profiles)
        addChoice(m_apis, profile.name, profile.api.value, incident.apis.contains(profile.api));
    fillEvents();
    connect(m_apis, &QListWidget::itemChanged, this, &IncidentDialog::fillEvents);
    m_wrong->setObjectName(QStringLiteral("incident-wrong"));
    m_wrong->setWordWrap(true);
    m_wrong->hide();

    auto *form = new QFormLayout;
    form->addRow(tr("Titre"), m_title);
    form->addRow(tr("API"), m_apis);
    form->addRow(tr("Ce qui est arrivé"), m_events);
    form->addRow(tr("Connaissance (Paris)"), m_aware);
    form->addRow(tr("Par"), m_awareBy);
    form->addRow(tr("Partenaire"), m_partner);
    form->addRow(tr("Environnement"), m_environment);
    form->addRow(m_isInterrupted, m_interrupted);
    form->addRow(tr("Description"), m_description);
    auto *dismiss = new ActionButton(tr("Annuler"), Emphasis::Plain, this);
    auto *open = new ActionButton(incident.id.isNull() ? tr("Ouvrir le dossier") : tr("Enregistrer"), Emphasis::Main,
                                  this);
    open->setObjectName(QStringLiteral("incident-open"));
    open->setDefault(true);
    connect(open, &QPushButton::clicked, this, &IncidentDialog::finish);
    connect(dismiss, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(dismiss);
    buttons->addWidget(open);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_wrong);
    layout->addLayout(buttons);
    setMinimumWidth(560);
    m_title->setFocus();
}

//! What the clocks of the chosen APIs know; of none, of all. What was checked stays.
void IncidentDialog::fillEvents()
{
    QStringList checked = checkedWords(m_events);
    if (m_events->count() == 0)
        checked = m_incident.events;
    const QStringList apis = checkedWords(m_apis);
    QList<TermsProfile> chosen;
    for (const TermsProfile &profile : std::as_const(m_profiles)) {
        if (apis.isEmpty() || apis.contains(profile.api.value))
            chosen.append(profile);
    }
    QStringList events = incidentEventsOf(chosen);
    if (events.isEmpty()) // their texts count no delay: the file is still worth keeping
        events = incidentEventsOf(m_profiles);
    m_events->clear();
    for (const QString &event : std::as_const(events))
        addChoice(m_events, incidentEventText(event), event, checked.contains(event));
}

bool IncidentDialog::takePartner(Incident &incident)
{
    const QString typed = m_partner->text().simplified();
    if (typed.isEmpty()) {
        incident.partner = {};
        incident.partnerName.clear();
        incident.partnerSiret.clear();
        return true;
    }
    const std::optional<Siret> siret = Siret::fromText(typed);
    if (!siret)
        return typed == incident.partnerName;
    const Result<Partner> partner = PartnerRepository(m_workspace.database()).findBySiret(siret->digits());
    if (!partner)
        return false;
    incident.partner = partner->id;
    incident.partnerName = partner->name;
    incident.partnerSiret = partner->siret;
    return true;
}

void IncidentDialog::refuse(const QString &sentence)
{
    m_wrong->setText(sentence);
    m_wrong->show();
}

void IncidentDialog::finish()
{
    Incident incident = m_incident;
    incident.title = m_title->text().simplified();
    incident.description = m_description->toPlainText().trimmed();
    incident.apis.clear();
    for (const QString &api : checkedWords(m_apis))
        incident.apis.append(ApiCode{api});
    incident.events = checkedWords(m_events);
    incident.environment = Environment(m_environment->currentData().toInt());
    incident.awareBy = m_awareBy->text().simplified();
    if (!takePartner(incident))
        return refuse(tr("« %1 » n’est pas le SIRET d’un partenaire connu : laissez vide si l’incident n’en concerne "
                         "aucun en particulier.")
                          .arg(m_partner->text()));
    const Result<QDateTime> aware = m_aware->instant();
    const Result<QDateTime> interrupted = m_interrupted->instant();
    if (!aware || (m_isInterrupted->isChecked() && !interrupted))
        return refuse(tr("Cette heure n’existe pas, ou existe deux fois, à Paris ce jour-là : donnez-en une voisine."));
    // The field shows no seconds: what it was filled with stays while its minute does.
    if (!m_incident.awareAt.isValid() || m_incident.awareAt.toSecsSinceEpoch() / 60 != aware->toSecsSinceEpoch() / 60)
        incident.awareAt = *aware;
    if (!m_isInterrupted->isChecked())
        incident.interruptedAt = {};
    else if (!m_incident.interruptedAt.isValid()
             || m_incident.interruptedAt.toSecsSinceEpoch() / 60 != interrupted->toSecsSinceEpoch() / 60)
        incident.interruptedAt = *interrupted;
    Q_EMIT chosen(incident);
}

} // namespace vigie
