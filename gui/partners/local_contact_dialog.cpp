// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/partners/local_contact_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/text_label.h"
#include "gui/partners/contact_words.h"
#include "services/operations/local_contacts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

QLineEdit *field(const char *name, QWidget *parent)
{
    constexpr int longest = 200;
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setMaxLength(longest);
    return edit;
}

} // namespace

LocalContactDialog::LocalContactDialog(const Matter &matter, QWidget *parent)
    : QDialog(parent)
    , m_partner(matter.partner)
    , m_api(new QComboBox(this))
    , m_role(new QComboBox(this))
    , m_givenName(field("contact-given-name", this))
    , m_familyName(field("contact-family-name", this))
    , m_email(field("contact-email", this))
    , m_phone(field("contact-phone", this))
    , m_problem(new TextLabel(TextKind::Note, Tone::Error, this))
    , m_save(new ActionButton(tr("Enregistrer"), Emphasis::Main, this))
{
    setObjectName(QStringLiteral("local-contact-dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Ajouter un contact : %1").arg(matter.partnerName));
    m_api->setObjectName(QStringLiteral("contact-api"));
    m_api->setAccessibleName(tr("API"));
    m_role->setObjectName(QStringLiteral("contact-role"));
    m_role->setAccessibleName(tr("Rôle"));
    m_save->setObjectName(QStringLiteral("contact-save"));
    m_save->setDefault(true);
    for (const TermsProfile &profile : matter.profiles)
        m_api->addItem(profile.name, profile.api.value);
    for (const char *role : {"security", "controller", "technical", "business", "dpo", "applicant", "account"})
        m_role->addItem(contactRoleLabel(QLatin1String(role)), QLatin1String(role));
    m_role->setCurrentIndex(std::max(0, m_role->findData(matter.role)));
    auto *words = new TextLabel(tr("Pour un rôle que le formulaire DataPass ne demande pas. Une synchronisation ne "
                                   "change pas ce contact ; il s’efface avec la demande, quand les CGU le veulent."),
                                TextKind::Body, Tone::Secondary, this);
    words->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("API :"), m_api);
    form->addRow(tr("Rôle :"), m_role);
    form->addRow(tr("Prénom :"), m_givenName);
    form->addRow(tr("Nom :"), m_familyName);
    form->addRow(tr("Courriel :"), m_email);
    form->addRow(tr("Téléphone :"), m_phone);
    auto *dismiss = new ActionButton(tr("Renoncer"), Emphasis::Plain, this);
    m_problem->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(dismiss);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addLayout(form);
    if (!matter.typed.isEmpty())
        layout->addLayout(typedBefore(matter));
    layout->addLayout(buttons);
    resize(520, sizeHint().height());
    connect(m_email, &QLineEdit::textChanged, this, &LocalContactDialog::wake);
    connect(dismiss, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &LocalContactDialog::save);
    wake();
}

QLayout *LocalContactDialog::typedBefore(const Matter &matter)
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(4);
    rows->addWidget(new TextLabel(tr("Déjà saisis"), TextKind::Section, Tone::Normal, this));
    for (const LocalContact &typed : matter.typed) {
        auto *remove = new ActionButton(tr("Retirer"), Emphasis::Flat, this);
        remove->setObjectName(QStringLiteral("contact-remove"));
        remove->setAccessibleName(tr("Retirer %1").arg(contactLabel(typed.asContact())));
        connect(remove, &QPushButton::clicked, this, [this, typed] {
            Q_EMIT removeAsked(typed);
            accept();
        });
        auto *row = new QHBoxLayout;
        auto *label = new TextLabel(
            tr("%1, %2 : %3").arg(typed.api.value, contactRoleLabel(typed.role), contactLabel(typed.asContact())),
            TextKind::Body, Tone::Normal, this);
        label->setWordWrap(true);
        row->addWidget(label, 1);
        row->addWidget(remove);
        rows->addLayout(row);
    }
    return rows;
}

LocalContact LocalContactDialog::contact() const
{
    return {.partner = m_partner,
            .api = {m_api->currentData().toString()},
            .role = m_role->currentData().toString(),
            .givenName = m_givenName->text().trimmed(),
            .familyName = m_familyName->text().trimmed(),
            .email = m_email->text().trimmed(),
            .phone = m_phone->text().trimmed()};
}

void LocalContactDialog::wake()
{
    const QString typed = m_email->text().trimmed();
    const bool isWrong = !typed.isEmpty() && !isMailAddress(typed);
    m_problem->setText(m_api->count() == 0 ? tr("Ce partenaire n’a aucune API connue.")
                           : isWrong       ? tr("Un courriel s’écrit comme nom@domaine.fr.")
                                           : QString());
    m_save->setEnabled(m_api->count() > 0 && isMailAddress(typed));
}

void LocalContactDialog::save()
{
    Q_EMIT saveAsked(contact());
    accept();
}

} // namespace vigie
