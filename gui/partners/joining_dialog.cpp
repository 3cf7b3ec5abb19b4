// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/partners/joining_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/background_reader.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/text_label.h"
#include "services/operations/partner_joining.h"
#include "services/storage/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr int shownPartners = 50;
constexpr int partnerIdRole = Qt::UserRole;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

//! High enough for the frame of the keyboard's place.
QListWidgetItem *addRow(QListWidget &list, const QString &text)
{
    auto *item = new QListWidgetItem(text, &list);
    item->setSizeHint({0, list.fontMetrics().height() + 8});
    return item;
}

} // namespace

JoiningDialog::JoiningDialog(Workspace &workspace, BackgroundReader &reader, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_reader(reader)
    , m_applicationList(new QListWidget(this))
    , m_partnerList(new QListWidget(this))
    , m_search(new QLineEdit(this))
    , m_facts(plainLabel(this))
    , m_problem(plainLabel(this))
    , m_join(new ActionButton(tr("Rattacher"), Emphasis::Main, this))
{
    setWindowTitle(tr("Applications sans partenaire"));
    m_applicationList->setObjectName(QStringLiteral("unjoinedApplications"));
    m_applicationList->setAccessibleName(tr("Applications sans partenaire"));
    m_partnerList->setObjectName(QStringLiteral("joiningPartners"));
    m_partnerList->setAccessibleName(tr("Partenaires"));
    for (QListWidget *list : {m_applicationList, m_partnerList})
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what has no room ends with « … »
    m_search->setPlaceholderText(tr("Chercher un partenaire : nom, SIRET, numéro DataPass"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_join->setObjectName(QStringLiteral("join"));
    build();
    connect(m_applicationList, &QListWidget::currentRowChanged, this, &JoiningDialog::askCandidates);
    connect(m_search, &QLineEdit::textChanged, this, &JoiningDialog::askCandidates);
    connect(m_partnerList, &QListWidget::currentRowChanged, this,
            [this](int row) { m_join->setEnabled(row >= 0 && !m_workspace.isReadOnly()); });
    connect(m_join, &ActionButton::clicked, this, &JoiningDialog::join);
    readApplications();
}

void JoiningDialog::build()
{
    auto *left = new QVBoxLayout;
    left->addWidget(new TextLabel(m_applicationList->accessibleName(), TextKind::Section, Tone::Normal, this));
    left->addWidget(m_applicationList, 1);
    left->addWidget(m_facts);
    auto *right = new QVBoxLayout;
    right->addWidget(new TextLabel(tr("Rattacher à"), TextKind::Section, Tone::Normal, this));
    right->addWidget(m_search);
    right->addWidget(m_partnerList, 1);
    auto *columns = new QHBoxLayout;
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto *close = new ActionButton(tr("Fermer"), Emphasis::Plain, this);
    connect(close, &ActionButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_join);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
    resize(860, 480);
}

void JoiningDialog::readApplications()
{
    using Applications = QList<UnjoinedApplication>;
    const auto question = [](Database &database) { return PartnerRepository(database).unjoinedApplications(); };
    m_tasks.deliver(m_reader.askQuickly<Applications>(question, m_tasks.token()),
                    [this](const Result<Applications> &applications) {
                        if (!applications)
                            m_problem->setText(errorLine(applications.error()));
                        showApplications(applications.value_or(Applications{}));
                    });
}

void JoiningDialog::showApplications(const QList<UnjoinedApplication> &applications)
{
    m_applications = applications;
    m_applicationList->clear();
    for (const UnjoinedApplication &unjoined : applications)
        addRow(*m_applicationList, unjoined.application.name);
    if (applications.isEmpty()) {
        m_facts->setText(tr("Toutes les applications ont leur partenaire."));
        m_partnerList->clear();
    }
    m_applicationList->setCurrentRow(0);
}

const UnjoinedApplication *JoiningDialog::selected() const
{
    const int row = m_applicationList->currentRow();
    return row >= 0 && row < m_applications.size() ? &m_applications[row] : nullptr;
}

void JoiningDialog::askCandidates()
{
    m_candidates.cancel();
    m_join->setEnabled(false);
    const UnjoinedApplication *unjoined = selected();
    if (!unjoined)
        return;
    const Application &application = unjoined->application;
    m_facts->setText(tr("%1 · %Ln jeton(s) · contact %2 · DataPass %3", nullptr, int(unjoined->credentials))
                         .arg(unjoined->serviceName,
                              application.contactEmail.isEmpty() ? dash() : application.contactEmail,
                              application.datapassNumber.isEmpty() ? dash() : application.datapassNumber));
    QList<qint64> proposed;
    for (const PartnerId &candidate : unjoined->candidates)
        proposed.append(candidate.value);
    const auto question = [proposed, search = m_search->text()](Database &database) -> Result<Candidates> {
        PartnerQuery query(database);
        Result<QList<PartnerRow>> first = query.rows(proposed);
        if (!first)
            return failure(first.error());
        Result<QList<qint64>> others = query.firstIds({.search = search}, {}, shownPartners);
        if (!others)
            return failure(others.error());
        others->removeIf([&](qint64 id) { return proposed.contains(id); });
        return query.rows(*others).map([&](const QList<PartnerRow> &found) { return Candidates{*first, found}; });
    };
    m_candidates.deliver(m_reader.askQuickly<Candidates>(question, m_candidates.token()),
                         [this](const Result<Candidates> &candidates) {
                             if (!candidates)
                                 m_problem->setText(errorLine(candidates.error()));
                             showCandidates(candidates.value_or(Candidates{}));
                         });
}

void JoiningDialog::showCandidates(const Candidates &candidates)
{
    m_partnerList->clear();
    for (const PartnerRow &row : candidates.proposed)
        addCandidate(row, true);
    for (const PartnerRow &row : candidates.found)
        addCandidate(row, false);
    if (!candidates.proposed.isEmpty())
        m_partnerList->setCurrentRow(0);
}

void JoiningDialog::addCandidate(const PartnerRow &row, bool proposed)
{
    const QString siret = siretText(row.partner.siret);
    const QString text = proposed ? tr("%1 · %2 · proposé").arg(row.partner.name, siret)
                                  : tr("%1 · %2").arg(row.partner.name, siret);
    QListWidgetItem *item = addRow(*m_partnerList, text);
    item->setData(partnerIdRole, row.partner.id.value);
}

void JoiningDialog::join()
{
    const UnjoinedApplication *unjoined = selected();
    const QListWidgetItem *partner = m_partnerList->currentItem();
    if (!unjoined || !partner)
        return;
    const auto done = joinByHand(m_workspace, unjoined->application.id,
                                 PartnerId{partner->data(partnerIdRole).toLongLong()}, QDateTime::currentDateTimeUtc());
    m_problem->setText(done ? QString() : errorLine(done.error()));
    if (!done)
        return;
    Q_EMIT joined();
    readApplications();
}

} // namespace vigie
