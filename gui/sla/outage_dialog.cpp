// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sla/outage_dialog.h"

#include "gui/common/action_button.h"
#include "gui/sla/paris_instant_edit.h"
#include "services/reports/access_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vigie {

OutageDialog::OutageDialog(const Outage &outage, const QString &apiName, const AvailabilityTerms &terms, QDateTime now,
                           Save save, QWidget *parent)
    : QDialog(parent)
    , m_outage(outage)
    , m_terms(terms)
    , m_now(std::move(now))
    , m_save(std::move(save))
    , m_start(new ParisInstantEdit(this))
    , m_end(new ParisInstantEdit(this))
    , m_open(new QCheckBox(tr("Encore ouverte"), this))
    , m_planned(new QCheckBox(tr("Programmée"), this))
    , m_declared(new QCheckBox(tr("Maintenance déclarée à l’avance"), this))
    , m_cause(new QComboBox(this))
    , m_effect(new QComboBox(this))
    , m_reference(new QLineEdit(this))
    , m_comment(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
    , m_keep(new ActionButton(tr("Enregistrer"), Emphasis::Main, this))
{
    setObjectName(QStringLiteral("outageDialog"));
    setWindowTitle(outage.id.isNull() ? tr("Ajouter une interruption") : tr("Modifier l’interruption"));
    build(apiName);
    fill();
    check();
}

void OutageDialog::build(const QString &apiName)
{
    auto *form = new QFormLayout;
    form->addRow(tr("API"),
                 new QLabel(QStringLiteral("%1, %2").arg(apiName, environmentText(m_outage.environment)), this));
    addTimes(*form);
    addNature(*form);
    addWords(*form);
    m_problem->setObjectName(QStringLiteral("outageProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_keep->setObjectName(QStringLiteral("keepOutage"));
    m_keep->setDefault(true);
    auto *cancel = new ActionButton(tr("Annuler"), Emphasis::Plain, this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addLayout(form, 1);
    layout->addLayout(buttons);
    resize(560, 480);
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);
    connect(m_keep, &ActionButton::clicked, this, &OutageDialog::keep);
}

void OutageDialog::addTimes(QFormLayout &form)
{
    m_start->setWords(tr("Début, heure de Paris"));
    m_start->setObjectName(QStringLiteral("outageStart"));
    m_end->setWords(tr("Fin, heure de Paris"));
    m_end->setObjectName(QStringLiteral("outageEnd"));
    m_open->setObjectName(QStringLiteral("outageOpen"));
    form.addRow(tr("Début (Paris)"), m_start);
    form.addRow(QString(), m_open);
    form.addRow(tr("Fin (Paris)"), m_end);
    connect(m_start, &ParisInstantEdit::changed, this, &OutageDialog::check);
    connect(m_end, &ParisInstantEdit::changed, this, &OutageDialog::check);
    connect(m_open, &QCheckBox::toggled, this, &OutageDialog::check);
}

void OutageDialog::addNature(QFormLayout &form)
{
    m_planned->setObjectName(QStringLiteral("outagePlanned"));
    m_declared->setObjectName(QStringLiteral("outageDeclared"));
    m_effect->setObjectName(QStringLiteral("outageEffect"));
    m_effect->setAccessibleName(tr("Effet"));
    m_effect->addItem(tr("En panne : rien ne répond"), int(OutageEffect::Down));
    m_effect->addItem(tr("Dégradé : lent ou en partie, compté en service"), int(OutageEffect::Degraded));
    form.addRow(QString(), m_planned);
    form.addRow(QString(), m_declared);
    form.addRow(tr("Effet"), m_effect);
    connect(m_planned, &QCheckBox::toggled, this, &OutageDialog::check);
}

void OutageDialog::addWords(QFormLayout &form)
{
    m_cause->setObjectName(QStringLiteral("outageCause"));
    m_cause->setAccessibleName(tr("Cause"));
    m_cause->setEditable(true);
    fillCauses();
    m_reference->setObjectName(QStringLiteral("outageReference"));
    m_reference->setPlaceholderText(tr("numéro de l’incident ailleurs ; sert aux imports"));
    m_comment->setObjectName(QStringLiteral("outageComment"));
    m_comment->setAccessibleName(tr("Commentaire"));
    m_comment->setTabChangesFocus(true);
    form.addRow(tr("Cause"), m_cause);
    form.addRow(tr("Référence"), m_reference);
    form.addRow(tr("Commentaire"), m_comment);
}

//! Each says whether it leaves the rate: most causes beyond the producer's control do not.
void OutageDialog::fillCauses()
{
    m_cause->addItem(QString(), QString());
    for (const OutageCause &cause : m_terms.causes) {
        const QString label = cause.label.isEmpty() ? cause.key : cause.label;
        const QString effect = cause.leavesTheRate ? tr("sort du taux") : tr("compte dans le taux");
        const QString words = cause.rule.isEmpty() ? tr("%1 — %2").arg(label, effect)
                                                   : tr("%1 — %2 (%3)").arg(label, effect, cause.rule);
        m_cause->addItem(words, cause.key);
    }
}

void OutageDialog::fill()
{
    m_start->setInstant(m_outage.start.isValid() ? m_outage.start : m_now);
    m_end->setInstant(m_outage.end.isValid() ? m_outage.end : m_now);
    m_open->setChecked(m_outage.isOpen());
    m_planned->setChecked(m_outage.planned);
    m_declared->setChecked(m_outage.declaredMaintenance);
    m_effect->setCurrentIndex(m_effect->findData(int(m_outage.effect)));
    const int known = m_cause->findData(m_outage.cause);
    if (known >= 0)
        m_cause->setCurrentIndex(known);
    else
        m_cause->setEditText(m_outage.cause);
    m_reference->setText(m_outage.reference);
    m_comment->setPlainText(m_outage.comment);
}

Outage OutageDialog::outage() const
{
    Outage typed = m_outage;
    typed.start = m_start->instant().value_or(QDateTime());
    typed.end = m_open->isChecked() ? QDateTime() : m_end->instant().value_or(QDateTime());
    typed.planned = m_planned->isChecked();
    typed.declaredMaintenance = typed.planned && m_declared->isChecked();
    typed.effect = OutageEffect(m_effect->currentData().toInt());
    const bool isKnown = m_cause->currentText() == m_cause->itemText(m_cause->currentIndex());
    typed.cause = isKnown ? m_cause->currentData().toString() : m_cause->currentText().trimmed();
    typed.reference = m_reference->text().trimmed();
    typed.comment = m_comment->toPlainText().trimmed();
    return typed;
}

QString OutageDialog::problem() const
{
    if (!m_start->instant() || (!m_open->isChecked() && !m_end->instant()))
        return tr("Cette heure n’existe pas à Paris : le passage à l’heure d’été la saute.");
    const std::optional<OutageProblem> found = problemOf(outage(), m_now);
    if (!found)
        return {};
    switch (*found) {
    case OutageProblem::NoApi:
        return tr("Aucune API n’est choisie.");
    case OutageProblem::NoStart:
        return tr("Le début manque.");
    case OutageProblem::EndNotAfterStart:
        return tr("La fin doit venir après le début.");
    case OutageProblem::StartsLater:
        return tr("Le début est à venir : seule une interruption programmée peut l’être.");
    case OutageProblem::EndsLater:
        return tr("La fin est à venir : laissez l’interruption ouverte, ou dites-la programmée.");
    }
    Q_UNREACHABLE();
}

void OutageDialog::check()
{
    m_end->setEnabled(!m_open->isChecked());
    m_declared->setEnabled(m_planned->isChecked());
    const QString sentence = problem();
    m_problem->setText(sentence);
    m_keep->setEnabled(sentence.isEmpty());
}

void OutageDialog::keep()
{
    const QString refusal = m_save(outage());
    if (refusal.isEmpty())
        return accept();
    m_problem->setText(refusal);
}

} // namespace vigie
