// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/register/register_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/date_field.h"
#include "gui/common/error_text.h"
#include "gui/common/text_label.h"
#include "services/operations/register_keeping.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie {

namespace {

QString needText(FieldNeed need)
{
    switch (need) {
    case FieldNeed::Mandatory:
        return RegisterDialog::tr("obligatoire");
    case FieldNeed::WherePossible:
        return RegisterDialog::tr("si possible");
    case FieldNeed::WhereApplicable:
        return RegisterDialog::tr("le cas échéant");
    }
    Q_UNREACHABLE();
}

//! The fields that the terms ask for, and those that their template fills.
QList<RegisterField> shownFields(const RegisterEntry &entry)
{
    QList<RegisterField> fields = entry.terms.fields;
    const QMap<QString, QString> more{{QStringLiteral("purposes"), RegisterDialog::tr("Finalités")},
                                      {QStringLiteral("data"), RegisterDialog::tr("Catégories de données")},
                                      {QStringLiteral("persons"), RegisterDialog::tr("Personnes concernées")},
                                      {QStringLiteral("duration"), RegisterDialog::tr("Durée")}};
    for (auto one = more.cbegin(); one != more.cend(); ++one) {
        const bool isThere = std::any_of(fields.cbegin(), fields.cend(),
                                         [&one](const RegisterField &field) { return field.key == one.key(); });
        if (!isThere)
            fields.append({.key = one.key(), .label = *one, .need = FieldNeed::WherePossible});
    }
    return fields;
}

QPlainTextEdit *textEdit(const QString &key, const QString &label, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(key);
    edit->setAccessibleName(label);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().height() * 3 + 12);
    return edit;
}

} // namespace

RegisterDialog::RegisterDialog(Workspace &workspace, const RegisterEntry &entry, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_entry(entry)
    , m_processing(new QLineEdit(this))
    , m_reference(new QLineEdit(this))
    , m_validFrom(new DateField(QStringLiteral("validFrom"), tr("En vigueur à partir du"), this))
    , m_signedOffBy(new QLineEdit(this))
    , m_signedOffOn(new DateField(QStringLiteral("signedOffOn"), tr("Validée le"), this))
    , m_problem(new TextLabel(TextKind::Body, Tone::Error, this))
{
    setWindowTitle(m_entry.record.isCommon() ? tr("Ce que toutes les fiches ont en commun")
                                             : tr("Fiche du registre : %1").arg(m_entry.partnerName));
    auto *area = new QScrollArea(this);
    area->setWidget(form());
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("registerProblem"));
    auto *cancel = new ActionButton(tr("Annuler"), Emphasis::Plain, this);
    auto *accept = new ActionButton(tr("Enregistrer"), Emphasis::Main, this);
    accept->setObjectName(QStringLiteral("registerSave"));
    accept->setEnabled(!workspace.isReadOnly());
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);
    connect(accept, &ActionButton::clicked, this, &RegisterDialog::save);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
    resize(720, 720);
}

QWidget *RegisterDialog::form()
{
    auto *content = new QWidget;
    auto *layout = new QFormLayout(content);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setLabelAlignment(Qt::AlignLeft);
    layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_processing->setObjectName(QStringLiteral("processing"));
    m_processing->setAccessibleName(tr("Traitement"));
    m_processing->setText(m_entry.record.processing);
    layout->addRow(tr("Traitement"), m_processing);
    m_validFrom->setDate(QDate::currentDate());
    layout->addRow(tr("En vigueur à partir du (une nouvelle date fait une nouvelle version)"), m_validFrom);
    for (const RegisterField &field : shownFields(m_entry)) {
        if (m_entry.record.isCommon() && field.key.startsWith(QLatin1String("controller_")))
            continue;
        auto *edit = textEdit(field.key, field.label, content);
        edit->setPlainText(m_entry.record.values.value(field.key));
        const RegisterValue known = m_entry.values.value(field.key);
        if (known.origin != FieldOrigin::Typed)
            edit->setPlaceholderText(known.text);
        m_fields.insert(field.key, edit);
        layout->addRow(tr("%1 (%2)").arg(field.label, needText(field.need)), edit);
    }
    m_reference->setAccessibleName(tr("Référence"));
    m_reference->setText(m_entry.record.reference);
    layout->addRow(tr("Référence"), m_reference);
    m_signedOffBy->setObjectName(QStringLiteral("signedOffBy"));
    m_signedOffBy->setAccessibleName(tr("Validée par"));
    m_signedOffBy->setText(m_entry.record.signedOffBy);
    m_signedOffOn->setDate(m_entry.record.signedOffOn);
    layout->addRow(tr("Validée par"), m_signedOffBy);
    layout->addRow(tr("Validée le"), m_signedOffOn);
    return content;
}

ProcessingRecord RegisterDialog::record() const
{
    ProcessingRecord record = m_entry.record;
    record.processing = m_processing->text().simplified();
    record.reference = m_reference->text().simplified();
    record.validFrom = m_validFrom->date();
    record.signedOffBy = m_signedOffBy->text().simplified();
    record.signedOffOn = m_signedOffOn->date();
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const QString text = (*field)->toPlainText().trimmed();
        if (text.isEmpty())
            record.values.remove(field.key());
        else
            record.values.insert(field.key(), text);
    }
    return record;
}

void RegisterDialog::save()
{
    if (!m_validFrom->date().isValid() || !m_signedOffOn->isGood()) {
        m_problem->setText(tr("Écrivez les dates sous la forme 22/11/2026."));
        return;
    }
    const auto done = saveRecord(m_workspace, record(), QDateTime::currentDateTimeUtc());
    if (!done) {
        m_problem->setText(errorLine(done.error()));
        return;
    }
    Q_EMIT saved();
    accept();
}

} // namespace vigie
