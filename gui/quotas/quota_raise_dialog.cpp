// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/quotas/quota_raise_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/date_field.h"
#include "gui/common/text_label.h"
#include "services/reports/quota_raise_report.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vigie {

namespace {

template <typename Widget> Widget *named(Widget *widget, const char *name)
{
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

} // namespace

QuotaRaiseDialog::QuotaRaiseDialog(const QString &title, const QuotaRaise &raise, QWidget *documents, QWidget *parent)
    : QDialog(parent)
    , m_raise(raise)
    , m_asked(named(new QLineEdit(this), "raise-asked"))
    , m_askedOn(named(new DateField(tr("Demandé le"), this), "raise-asked-on"))
    , m_peaks(named(new QPlainTextEdit(this), "raise-peaks"))
    , m_files(named(new QLineEdit(this), "raise-files"))
    , m_periodicity(named(new QLineEdit(this), "raise-periodicity"))
    , m_decision(named(new QComboBox(this), "raise-decision"))
    , m_agreed(named(new QLineEdit(this), "raise-agreed"))
    , m_decidedOn(named(new DateField(tr("Décidé le"), this), "raise-decided-on"))
    , m_decidedBy(named(new QLineEdit(this), "raise-decided-by"))
    , m_problem(named(new TextLabel(TextKind::Note, Tone::Error, this), "raise-problem"))
    , m_save(named(new ActionButton(tr("Enregistrer"), Emphasis::Main, this), "raise-save"))
{
    setObjectName(QStringLiteral("quota-raise-dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_peaks->setMaximumHeight(fontMetrics().height() * 4);
    m_peaks->setTabChangesFocus(true);
    for (int decision = 0; decision <= int(QuotaRaise::Decision::Refused); ++decision)
        m_decision->addItem(quotaDecisionText(QuotaRaise::Decision(decision)), decision);
    for (QLineEdit *field : {m_files, m_periodicity, m_decidedBy})
        field->setMaxLength(500);
    auto *form = new QFormLayout;
    form->addRow(tr("Appels par minute demandés :"), m_asked);
    form->addRow(tr("Demandé le :"), m_askedOn);
    form->addRow(tr("Relevés de pics de charge :"), m_peaks);
    form->addRow(tr("Nombre de dossiers :"), m_files);
    form->addRow(tr("Périodicité :"), m_periodicity);
    form->addRow(tr("Décision :"), m_decision);
    form->addRow(tr("Appels par minute accordés :"), m_agreed);
    form->addRow(tr("Décidé le :"), m_decidedOn);
    form->addRow(tr("Décidé par :"), m_decidedBy);
    auto *dismiss = new ActionButton(tr("Renoncer"), Emphasis::Plain, this);
    m_save->setDefault(true);
    m_problem->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(dismiss);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(documents);
    layout->addLayout(buttons);
    resize(560, sizeHint().height());
    fill();
    for (QLineEdit *field :
         {m_asked, m_agreed, static_cast<QLineEdit *>(m_askedOn), static_cast<QLineEdit *>(m_decidedOn)})
        connect(field, &QLineEdit::textChanged, this, &QuotaRaiseDialog::wake);
    connect(m_decision, &QComboBox::currentIndexChanged, this, &QuotaRaiseDialog::wake);
    connect(dismiss, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QuotaRaiseDialog::save);
    wake();
}

void QuotaRaiseDialog::fill()
{
    const auto text = [](const std::optional<int> &number) { return number ? QString::number(*number) : QString(); };
    m_asked->setText(text(m_raise.askedPerMinute));
    m_askedOn->setDate(m_raise.askedOn);
    m_peaks->setPlainText(m_raise.peaks);
    m_files->setText(m_raise.files);
    m_periodicity->setText(m_raise.periodicity);
    m_decision->setCurrentIndex(int(m_raise.decision));
    m_agreed->setText(text(m_raise.agreedPerMinute));
    m_decidedOn->setDate(m_raise.decidedOn);
    m_decidedBy->setText(m_raise.decidedBy);
}

std::optional<int> QuotaRaiseDialog::numberIn(const QLineEdit &field)
{
    bool isNumber = false;
    const int number = field.text().simplified().remove(u' ').toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

void QuotaRaiseDialog::wake()
{
    const bool isGranted = m_decision->currentData().toInt() == int(QuotaRaise::Decision::Granted);
    m_agreed->setEnabled(isGranted);
    QString words;
    for (const QLineEdit *field : {m_asked, m_agreed}) {
        if (!field->text().trimmed().isEmpty() && !numberIn(*field))
            words = tr("Un quota est un nombre d’appels par minute au-dessus de 0.");
    }
    for (const DateField *field : {m_askedOn, m_decidedOn}) {
        if (field->isWrong())
            words = tr("%1 : écrivez une date entre 2000 et 2100, comme 31/05/2027.").arg(field->accessibleName());
    }
    if (words.isEmpty() && isGranted && !numberIn(*m_agreed))
        words = tr("Dites combien d’appels par minute sont accordés.");
    m_problem->setText(words);
    m_save->setEnabled(words.isEmpty());
}

void QuotaRaiseDialog::save()
{
    m_raise.askedPerMinute = numberIn(*m_asked);
    m_raise.askedOn = m_askedOn->date();
    m_raise.peaks = m_peaks->toPlainText().trimmed();
    m_raise.files = m_files->text().trimmed();
    m_raise.periodicity = m_periodicity->text().trimmed();
    m_raise.decision = QuotaRaise::Decision(m_decision->currentData().toInt());
    m_raise.agreedPerMinute = m_agreed->isEnabled() ? numberIn(*m_agreed) : std::nullopt;
    m_raise.decidedOn = m_decidedOn->date();
    m_raise.decidedBy = m_decidedBy->text().trimmed();
    Q_EMIT saveAsked(m_raise);
    accept();
}

} // namespace vigie
