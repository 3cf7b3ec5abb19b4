// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deadlines/rules_settings_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/text_label.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSpinBox>

namespace vigie {

namespace {

QString textOf(LocalHolidays local)
{
    switch (local) {
    case LocalHolidays::None:
        return {};
    case LocalHolidays::AlsaceMoselle:
        return RulesSettingsDialog::tr("Alsace-Moselle : Vendredi saint et 26 décembre");
    case LocalHolidays::Guadeloupe:
        return RulesSettingsDialog::tr("Guadeloupe : 27 mai");
    case LocalHolidays::Guyane:
        return RulesSettingsDialog::tr("Guyane : 10 juin");
    case LocalHolidays::Martinique:
        return RulesSettingsDialog::tr("Martinique : 22 mai");
    case LocalHolidays::Mayotte:
        return RulesSettingsDialog::tr("Mayotte : 27 avril");
    case LocalHolidays::Reunion:
        return RulesSettingsDialog::tr("La Réunion : 20 décembre");
    case LocalHolidays::SaintBarthelemy:
        return RulesSettingsDialog::tr("Saint-Barthélemy : 9 octobre");
    case LocalHolidays::SaintMartin:
        return RulesSettingsDialog::tr("Saint-Martin : 28 mai");
    }
    Q_UNREACHABLE();
}

TextLabel *note(const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(text, TextKind::Note, Tone::Secondary, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

RulesSettingsDialog::RulesSettingsDialog(const ComplianceSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_warning(new QSpinBox(this))
    , m_subcontracting(new QSpinBox(this))
{
    setObjectName(QStringLiteral("rules-settings"));
    setWindowTitle(tr("Calendrier des règles"));
    auto *form = new QFormLayout(this);
    form->addRow(new TextLabel(tr("Jours fériés locaux"), TextKind::Section, Tone::Normal, this));
    form->addRow(note(tr("Les onze jours fériés de l’article L. 3133-1 du Code du travail comptent toujours."), this));
    for (const LocalHolidays local : allLocalHolidays()) {
        auto *box = new QCheckBox(textOf(local), this);
        box->setChecked(settings.holidays.testFlag(local));
        m_holidays.append({local, box});
        form->addRow(box);
    }
    form->addRow(new TextLabel(tr("Alerte avant un renouvellement"), TextKind::Section, Tone::Normal, this));
    m_warning->setObjectName(QStringLiteral("early-warning"));
    m_warning->setRange(0, longestEarlyWarning);
    m_warning->setSpecialValueText(tr("celle des profils (90 jours)"));
    m_warning->setSuffix(tr(" jours"));
    m_warning->setValue(settings.earlyWarningDays);
    m_warning->setAccessibleName(tr("Jours d’alerte"));
    form->addRow(tr("Jours avant la date due"), m_warning);
    form->addRow(new TextLabel(tr("Annonce d’une sous-traitance"), TextKind::Section, Tone::Normal, this));
    form->addRow(note(tr("Le texte dit « un délai raisonnable », sans chiffre : celui-ci est un réglage de la console, "
                         "jamais montré comme une clause. La liste des sous-traitants et les échéances le suivent."),
                      this));
    m_subcontracting->setObjectName(QStringLiteral("subcontracting-notice"));
    m_subcontracting->setRange(0, longestSubcontractingNotice);
    m_subcontracting->setSpecialValueText(tr("aucun délai"));
    m_subcontracting->setSuffix(tr(" jours"));
    m_subcontracting->setValue(settings.subcontractingNoticeDays);
    m_subcontracting->setAccessibleName(tr("Jours entre l’annonce et le début"));
    form->addRow(tr("Jours entre l’annonce et le début"), m_subcontracting);
    auto *save = new ActionButton(tr("Enregistrer"), Emphasis::Main, this);
    auto *cancel = new ActionButton(tr("Annuler"), Emphasis::Plain, this);
    save->setDefault(true);
    connect(save, &ActionButton::clicked, this, &QDialog::accept);
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    form->addRow(buttons);
}

ComplianceSettings RulesSettingsDialog::settings() const
{
    ComplianceSettings settings{.earlyWarningDays = m_warning->value(),
                                .subcontractingNoticeDays = m_subcontracting->value()};
    for (const auto &[local, box] : m_holidays) {
        if (box->isChecked())
            settings.holidays |= local;
    }
    return settings;
}

} // namespace vigie
