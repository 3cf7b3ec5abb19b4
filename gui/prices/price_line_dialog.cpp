// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prices/price_line_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/date_field.h"
#include "gui/common/error_text.h"
#include "gui/common/text_label.h"
#include "services/operations/service_pricing.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace vigie {

namespace {

QLineEdit *lineEdit(const char *name, const QString &words, const QString &text, QWidget *parent)
{
    constexpr int longest = 200;
    auto *edit = new QLineEdit(text, parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(words);
    edit->setMaxLength(longest);
    return edit;
}

//! « 12 345 »; nothing when it is not a number of letters.
std::optional<qint64> lettersFrom(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    bool isNumber = false;
    const qint64 letters = text.toLongLong(&isNumber);
    return isNumber && letters >= 0 ? std::optional(letters) : std::nullopt;
}

} // namespace

PriceLineDialog::PriceLineDialog(Workspace &workspace, const PriceRow &row, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_row(row)
    , m_convention(row.line.conventions.value(0))
    , m_reference(lineEdit("convention-reference", tr("Référence"), m_convention.reference, this))
    , m_signedOn(new DateField(QStringLiteral("convention-signed"), tr("Signée le"), this))
    , m_startsOn(new DateField(QStringLiteral("convention-starts"), tr("Début"), this))
    , m_endsOn(new DateField(QStringLiteral("convention-ends"), tr("Fin"), this))
    , m_producer(lineEdit("convention-producer", tr("Signataire du producteur"), m_convention.producerSignatory, this))
    , m_partner(lineEdit("convention-partner", tr("Signataire du partenaire"), m_convention.partnerSignatory, this))
    , m_letters(lineEdit("line-letters", tr("Plis déposés"),
                         row.line.letters ? QString::number(*row.line.letters) : QString(), this))
    , m_problem(new TextLabel(TextKind::Body, Tone::Error, this))
{
    setObjectName(QStringLiteral("price-line-dialog"));
    setWindowTitle(tr("%1 : convention et plis de %2").arg(row.line.partnerName).arg(row.statement.year));
    m_signedOn->setDate(m_convention.signedOn);
    m_startsOn->setDate(m_convention.startsOn);
    m_endsOn->setDate(m_convention.endsOn);
    m_problem->setObjectName(QStringLiteral("line-problem"));
    m_problem->setWordWrap(true);
    auto *cancel = new ActionButton(tr("Annuler"), Emphasis::Plain, this);
    auto *accept = new ActionButton(tr("Enregistrer"), Emphasis::Main, this);
    accept->setObjectName(QStringLiteral("line-save"));
    accept->setEnabled(!workspace.isReadOnly());
    accept->setDefault(true);
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);
    connect(accept, &ActionButton::clicked, this, &PriceLineDialog::save);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form());
    layout->addStretch(1);
    layout->addLayout(buttons);
    resize(540, 380);
}

QLayout *PriceLineDialog::form()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(new TextLabel(tr("Convention financière"), TextKind::Section, Tone::Normal, this));
    form->addRow(tr("Référence"), m_reference);
    form->addRow(tr("Signée le"), m_signedOn);
    form->addRow(tr("Début"), m_startsOn);
    form->addRow(tr("Fin"), m_endsOn);
    form->addRow(tr("Signataire du producteur"), m_producer);
    form->addRow(tr("Signataire du partenaire"), m_partner);
    form->addRow(new TextLabel(tr("Année %1").arg(m_row.statement.year), TextKind::Section, Tone::Normal, this));
    form->addRow(tr("Plis déposés"), m_letters);
    return form;
}

//! What is wrong, in a sentence; empty once it is written.
QString PriceLineDialog::saveTyped()
{
    for (const DateField *field : {m_signedOn, m_startsOn, m_endsOn}) {
        if (!field->isGood())
            return tr("« %1 » n’est pas une date : écrivez 31/03/2026.").arg(field->text().simplified());
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString typed = m_letters->text().trimmed();
    const std::optional<qint64> letters = lettersFrom(typed);
    if (!typed.isEmpty() && !letters)
        return tr("« %1 » n’est pas un nombre de plis : écrivez par exemple 12 345.").arg(typed);
    FinancialConvention convention = m_convention;
    convention.partner = m_row.line.partner;
    convention.api = m_row.statement.api;
    convention.reference = m_reference->text().simplified();
    convention.signedOn = m_signedOn->date();
    convention.startsOn = m_startsOn->date();
    convention.endsOn = m_endsOn->date();
    convention.producerSignatory = m_producer->text().simplified();
    convention.partnerSignatory = m_partner->text().simplified();
    const bool isTyped = convention.id.value > 0 || !convention.reference.isEmpty() || convention.signedOn.isValid();
    if (isTyped && convention != m_convention) {
        const auto saved = saveConvention(m_workspace, convention, now);
        if (!saved && saved.error().subject == QLatin1String("reference"))
            return tr("Donnez la référence de la convention.");
        if (!saved && saved.error().subject == QLatin1String("ends_on"))
            return tr("La convention prend fin avant son début.");
        if (!saved)
            return errorLine(saved.error());
    }
    if (!letters || letters == m_row.line.letters)
        return {};
    const Result<> kept = saveQuantity(m_workspace, m_row.line.partner, m_row.statement.api, m_row.statement.year,
                                       *letters, now);
    if (!kept)
        return kept.error().subject == QLatin1String("quantity") ? tr("Ce nombre de plis est hors de mesure.")
                                                                 : errorLine(kept.error());
    return {};
}

void PriceLineDialog::save()
{
    const QString problem = saveTyped();
    m_problem->setText(problem);
    if (!problem.isEmpty())
        return;
    Q_EMIT saved();
    accept();
}

} // namespace vigie
