// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/profile_head_form.h"

#include "gui/common/date_field.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <utility>

namespace vigie {

namespace {

const QString sandboxWord = QStringLiteral("sandbox");
const QString productionWord = QStringLiteral("production");

} // namespace

ProfileHeadForm::ProfileHeadForm(bool isNewApi, QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_api = addLine(*form, tr("Code de l’API :"), "profile-api");
    m_api->setReadOnly(!isNewApi);
    m_api->setPlaceholderText(tr("majuscules, chiffres et soulignés"));
    m_name = addLine(*form, tr("Nom :"), "profile-name");
    m_title = addLine(*form, tr("Titre du texte :"), "profile-title");
    m_date = new DateField(tr("Date du texte"), this);
    m_date->setObjectName(QStringLiteral("profile-date"));
    form->addRow(tr("Date du texte :"), m_date);
    m_producer = addLine(*form, tr("Producteur :"), "profile-producer");
    m_platform = addLine(*form, tr("Plateforme :"), "profile-platform");
    m_sandbox = new QCheckBox(tr("bac à sable"), this);
    m_production = new QCheckBox(tr("production"), this);
    auto *environments = new QHBoxLayout;
    environments->addWidget(m_sandbox);
    environments->addWidget(m_production);
    environments->addStretch(1);
    form->addRow(tr("Environnements :"), environments);
    m_definitions = addLine(*form, tr("Noms dans DataPass :"), "profile-definitions");
    m_definitions->setPlaceholderText(tr("séparés par des virgules, du bac à sable à la production"));
    m_siret = new QCheckBox(tr("un partenaire a toujours un SIRET"), this);
    form->addRow(QString(), m_siret);
    m_partnerRole = addLine(*form, tr("Rôle RGPD du partenaire :"), "profile-partner-role");
    m_producerRole = addLine(*form, tr("Rôle RGPD du producteur :"), "profile-producer-role");
    const auto tell = [this] {
        if (!m_isShowing)
            Q_EMIT edited();
    };
    connect(m_date, &DateField::dateChanged, this, tell);
    for (QCheckBox *box : {m_sandbox, m_production, m_siret})
        connect(box, &QCheckBox::toggled, this, tell);
    for (QLineEdit *line : findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textEdited, this, tell);
}

QLineEdit *ProfileHeadForm::addLine(QFormLayout &form, const QString &label, const char *name)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(QString(label).remove(u':').trimmed());
    form.addRow(label, line);
    return line;
}

void ProfileHeadForm::show(const TermsProfile &profile)
{
    m_isShowing = true;
    const auto set = [](QLineEdit *line, const QString &text) {
        if (line->text().trimmed() != text)
            line->setText(text);
    };
    set(m_api, profile.api.value);
    set(m_name, profile.name);
    set(m_title, profile.title);
    m_date->setDate(profile.date);
    set(m_producer, profile.producer);
    set(m_platform, profile.platform);
    m_sandbox->setChecked(profile.environments.contains(sandboxWord));
    m_production->setChecked(profile.environments.contains(productionWord));
    if (m_definitions->text().split(u',') != profile.datapassDefinitions)
        set(m_definitions, profile.datapassDefinitions.join(QStringLiteral(", ")));
    m_siret->setChecked(profile.siretRequired);
    set(m_partnerRole, profile.partnerRole);
    set(m_producerRole, profile.producerRole);
    m_isShowing = false;
}

bool ProfileHeadForm::isGood() const { return m_date->isGood(); }

TermsProfile ProfileHeadForm::applied(TermsProfile profile) const
{
    profile.api = {m_api->text().trimmed()};
    profile.name = m_name->text().trimmed();
    profile.title = m_title->text().trimmed();
    profile.date = m_date->date();
    profile.producer = m_producer->text().trimmed();
    profile.platform = m_platform->text().trimmed();
    profile.environments.clear();
    for (const auto &[box, word] : {std::pair(m_sandbox, sandboxWord), std::pair(m_production, productionWord)}) {
        if (box->isChecked())
            profile.environments.append(word);
    }
    profile.datapassDefinitions.clear();
    for (const QString &definition : m_definitions->text().split(u',', Qt::SkipEmptyParts)) {
        if (!definition.trimmed().isEmpty())
            profile.datapassDefinitions.append(definition.trimmed());
    }
    profile.siretRequired = m_siret->isChecked();
    profile.partnerRole = m_partnerRole->text().trimmed();
    profile.producerRole = m_producerRole->text().trimmed();
    return profile;
}

} // namespace vigie
