// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notices/notice_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/background_reader.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/page.h"
#include "gui/common/text_label.h"
#include "model/partners/siret.h"
#include "model/terms/disagreement_search.h"
#include "services/operations/compliance/compliance_settings.h"
#include "services/reports/access_words.h"
#include "services/reports/incident_words.h"
#include "services/storage/partner_repository.h"
#include "services/storage/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace vigie {

namespace {

enum Scope { OnePartner, EveryPartner, Nobody };

QDateEdit *dateEdit(const char *name, const QString &words, QWidget *parent)
{
    auto *edit = new QDateEdit(QDate::currentDate(), parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(words);
    edit->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    edit->setCalendarPopup(true);
    edit->setMinimumDate(QDate(2000, 1, 1));
    edit->setMaximumDate(QDate(2100, 12, 31));
    return edit;
}

QString longDay(const QDate &day)
{
    return QStringLiteral("%1 %2").arg(QLocale().dayName(day.dayOfWeek()), dateText(day));
}

Result<QList<NoticeAddressee>> addresseesOf(Database &database, const QList<PartnerId> &partners, const ApiCode &api)
{
    QList<NoticeAddressee> addressees;
    for (const PartnerId &partner : partners) {
        Result<NoticeAddressee> one = noticeAddressee(database, partner, api);
        if (!one)
            return failure(one.error());
        addressees.append(std::move(*one));
    }
    return addressees;
}

} // namespace

NoticeDialog::NoticeDialog(const PageContext &context, const QList<TermsProfile> &profiles, const NoticeOrigin &origin,
                           QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_profiles(profiles)
    , m_origin(origin)
    , m_api(new QComboBox(this))
    , m_choice(new QComboBox(this))
    , m_scope(new QComboBox(this))
    , m_partner(new QLineEdit(this))
    , m_eventOn(dateEdit("notice-event", tr("Date"), this))
    , m_announcedOn(dateEdit("notice-announced", tr("Annoncé le"), this))
    , m_takeFirst(new ActionButton(tr("Prendre le premier jour possible"), Emphasis::Plain, this))
    , m_emergency(new QCheckBox(tr("Conditions d’urgence"), this))
    , m_exception(new QCheckBox(tr("Sécurité en jeu : sans préavis"), this))
    , m_reason(new QPlainTextEdit(origin.reason, this))
    , m_plan(new TextLabel(TextKind::Note, Tone::Normal, this))
    , m_people(new TextLabel(TextKind::Note, Tone::Secondary, this))
    , m_preview(new QPlainTextEdit(this))
    , m_keep(new ActionButton(tr("Garder le brouillon"), Emphasis::Main, this))
{
    setObjectName(QStringLiteral("notice-dialog"));
    setWindowTitle(tr("Préparer un avis"));
    if (const auto chosen = chosenWorkingDays(context.workspace.database()))
        m_workingDays = *chosen;
    const auto facts = context.workspace.facts();
    m_isDemonstration = facts && facts->demonstration;
    build();
    for (const TermsProfile &known : m_profiles)
        m_api->addItem(known.name, known.api.value);
    if (const int at = m_api->findData(origin.api.value); at >= 0)
        m_api->setCurrentIndex(at);
    if (origin.eventOn.isValid())
        m_eventOn->setDate(origin.eventOn);
    if (!origin.partner.isNull()) {
        if (const auto partner = PartnerRepository(context.workspace.database()).find(origin.partner))
            m_partner->setText(partner->siret.isEmpty() ? partner->name : siretText(partner->siret));
    } else if (!origin.objectKind.isEmpty()) {
        m_scope->setCurrentIndex(m_scope->findData(Nobody));
    }
    fillChoices();
    connect(m_api, &QComboBox::currentIndexChanged, this, &NoticeDialog::fillChoices);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &NoticeDialog::showPlan);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &NoticeDialog::readAddressees);
    connect(m_partner, &QLineEdit::editingFinished, this, &NoticeDialog::readAddressees);
    connect(m_eventOn, &QDateEdit::dateChanged, this, &NoticeDialog::showPlan);
    connect(m_announcedOn, &QDateEdit::dateChanged, this, &NoticeDialog::showPlan);
    connect(m_emergency, &QCheckBox::toggled, this, &NoticeDialog::showPlan);
    connect(m_exception, &QCheckBox::toggled, this, &NoticeDialog::showPlan);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &NoticeDialog::showDraft);
    connect(m_keep, &QPushButton::clicked, this, &NoticeDialog::finish);
    connect(m_takeFirst, &QPushButton::clicked, this, [this] {
        const NoticeChoice chosen = choice();
        const std::optional<Duration> &lead = m_emergency->isChecked() ? chosen.emergencyLead : chosen.lead;
        if (lead)
            m_eventOn->setDate(planForAnnouncement(m_announcedOn->date(), *lead, m_workingDays).changeOn);
    });
    readAddressees();
}

void NoticeDialog::build()
{
    m_api->setObjectName(QStringLiteral("notice-api"));
    m_choice->setObjectName(QStringLiteral("notice-kind"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(42);
    m_partner->setObjectName(QStringLiteral("notice-partner"));
    m_partner->setPlaceholderText(tr("SIRET du partenaire"));
    m_scope->setObjectName(QStringLiteral("notice-scope"));
    m_scope->addItem(tr("Un partenaire"), OnePartner);
    m_scope->addItem(tr("Tous les partenaires de l’API"), EveryPartner);
    m_scope->addItem(tr("Destinataire à compléter"), Nobody);
    m_plan->setObjectName(QStringLiteral("notice-plan"));
    m_people->setObjectName(QStringLiteral("notice-people"));
    m_preview->setObjectName(QStringLiteral("notice-preview"));
    m_keep->setObjectName(QStringLiteral("notice-keep"));
    m_takeFirst->setSmall(true);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);
    m_plan->setWordWrap(true);
    m_people->setWordWrap(true);
    m_preview->setReadOnly(true);
    m_preview->setPlaceholderText(tr("Le brouillon paraît ici dès que l’on sait à qui il va."));
    m_preview->setMinimumSize(380, 300);
    auto *whom = new QHBoxLayout;
    whom->addWidget(m_scope);
    whom->addWidget(m_partner, 1);
    auto *announced = new QHBoxLayout;
    announced->addWidget(m_announcedOn);
    announced->addWidget(m_takeFirst);
    announced->addStretch(1);
    m_form = new QFormLayout;
    m_form->addRow(tr("API"), m_api);
    m_form->addRow(tr("Avis"), m_choice);
    m_form->addRow(tr("À qui"), whom);
    m_form->addRow(tr("Date"), m_eventOn);
    m_announcedRow = m_form->rowCount();
    m_form->addRow(tr("Annoncé le"), announced);
    m_form->addRow(QString(), m_emergency);
    m_form->addRow(QString(), m_exception);
    m_form->addRow(tr("Motif, contenu"), m_reason);
    auto *left = new QVBoxLayout;
    left->addLayout(m_form);
    left->addWidget(m_plan);
    left->addWidget(m_people);
    left->addStretch(1);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(16);
    panes->addLayout(left);
    panes->addWidget(m_preview, 1);
    auto *cancel = new ActionButton(tr("Annuler"), Emphasis::Plain, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(panes, 1);
    layout->addLayout(buttons);
    resize(980, 640);
}

const TermsProfile *NoticeDialog::profile() const
{
    const int at = m_api->currentIndex();
    return at >= 0 && at < m_profiles.size() ? &m_profiles.at(at) : nullptr;
}

NoticeChoice NoticeDialog::choice() const { return m_choices.value(m_choice->currentIndex()); }

void NoticeDialog::fillChoices()
{
    const TermsProfile *known = profile();
    m_choices = known ? noticeChoicesOf(*known) : QList<NoticeChoice>{};
    if (m_origin.kind == QLatin1String("incident"))
        m_choices.prepend({.kind = m_origin.kind, .rule = m_origin.rule, .title = tr("Incident")});
    const bool isAsked = std::any_of(m_choices.cbegin(), m_choices.cend(),
                                     [this](const NoticeChoice &one) { return one.kind == m_origin.kind; });
    // What no clause of that API asks for may be told all the same.
    if (const NoticeTemplate &text = noticeTemplate(m_origin.kind); known && !isAsked && !text.kind.isEmpty())
        m_choices.prepend({.kind = text.kind, .title = text.title, .medium = QStringLiteral("mail")});
    const QSignalBlocker silence(m_choice);
    m_choice->clear();
    int wanted = 0;
    for (qsizetype at = 0; at < m_choices.size(); ++at) {
        const NoticeChoice &one = m_choices.at(at);
        const NoticeTemplate &text = noticeTemplate(one.kind);
        m_choice->addItem(tr("%1 (%2)").arg(text.kind.isEmpty() ? one.title : text.title,
                                            one.rule.isEmpty() ? tr("aucune clause ne le demande") : one.rule));
        if (wanted == 0 && one.kind == m_origin.kind && (m_origin.rule.isEmpty() || one.rule == m_origin.rule))
            wanted = int(at);
    }
    m_choice->setCurrentIndex(wanted);
    readAddressees();
    showPlan();
}

void NoticeDialog::readAddressees()
{
    const auto scope = Scope(m_scope->currentData().toInt());
    m_partner->setVisible(scope == OnePartner);
    m_addressees.clear();
    const TermsProfile *known = profile();
    if (!known)
        return;
    if (scope == Nobody) {
        m_addressees = {NoticeAddressee{}};
        return showDraft();
    }
    const std::optional<Siret> siret = Siret::fromText(m_partner->text());
    const auto question = [scope, api = known->api, siret,
                           partner = m_origin.partner](Database &database) -> Result<QList<NoticeAddressee>> {
        if (scope == EveryPartner) {
            return partnersOf(database, api).and_then([&](const QList<PartnerId> &all) {
                return addresseesOf(database, all, api);
            });
        }
        if (siret) {
            const Result<Partner> found = PartnerRepository(database).findBySiret(siret->digits());
            if (!found)
                return failure(found.error());
            return addresseesOf(database, {found->id}, api);
        }
        return partner.isNull() ? QList<NoticeAddressee>{} : addresseesOf(database, {partner}, api);
    };
    m_tasks.cancel();
    m_tasks.deliver(m_context.reader.ask<QList<NoticeAddressee>>(question, m_tasks.token()),
                    [this](const Result<QList<NoticeAddressee>> &found) {
                        m_addressees = found.value_or(QList<NoticeAddressee>{});
                        showDraft();
                        if (!found)
                            m_people->setText(errorText(found.error()).happened);
                    });
    showDraft();
}

NoticeWish NoticeDialog::wish() const
{
    return {.choice = choice(),
            .eventOn = m_eventOn->date(),
            .isEmergency = m_emergency->isVisibleTo(this) && m_emergency->isChecked(),
            .isException = m_exception->isVisibleTo(this) && m_exception->isChecked(),
            .reason = m_reason->toPlainText(),
            .objectKind = m_origin.objectKind,
            .objectId = m_origin.objectId,
            .objectLabel = m_origin.objectLabel,
            .awareAt = m_origin.awareAt,
            .contents = m_origin.contents};
}

void NoticeDialog::showPlan()
{
    const NoticeChoice chosen = choice();
    const bool isBefore = chosen.timing == NoticeTiming::Before && chosen.lead;
    m_form->setRowVisible(m_announcedRow, isBefore);
    m_form->setRowVisible(m_emergency, isBefore && chosen.emergencyLead != chosen.lead);
    m_form->setRowVisible(m_exception, !chosen.exceptions.isEmpty());
    QStringList words;
    if (isBefore) {
        const Duration lead = wish().isEmergency ? *chosen.emergencyLead : *chosen.lead;
        const NoticePlan plan = planForChange(m_eventOn->date(), lead, m_workingDays);
        words.append(
            tr("Pour le %1, dernier jour d’annonce : %2.").arg(longDay(plan.changeOn), longDay(plan.announceBy)));
        if (!plan.daysLeftOut.isEmpty())
            words.append(tr("Jours non ouvrés laissés de côté : %1.").arg(plan.daysLeftOut.size()));
        const NoticePlan first = planForAnnouncement(m_announcedOn->date(), lead, m_workingDays);
        words.append(tr("Annoncé le %1, premier jour ouvré possible : %2.")
                         .arg(longDay(m_announcedOn->date()), longDay(first.changeOn)));
        if (m_announcedOn->date() > plan.announceBy)
            words.append(tr("À cette date d’annonce, le changement est trop tôt."));
    } else if (chosen.timing == NoticeTiming::Period) {
        const QDate end = effectiveDayOf(chosen, m_eventOn->date(), wish().isException, m_workingDays);
        words.append(tr("Donnée le %1, elle prend effet le %2.").arg(longDay(m_eventOn->date()), longDay(end)));
        if (chosen.isOfPartner)
            words.append(tr("Cet avis est donné par le partenaire : la console en garde la date et la preuve."));
        if (chosen.medium == QLatin1String("registered_letter"))
            words.append(tr("Par lettre recommandée : %1.").arg(chosen.address.join(QStringLiteral(", "))));
    } else if (!chosen.promptness.isEmpty()) {
        words.append(tr("Le texte ne chiffre pas de délai : %1.").arg(promptnessText(chosen.promptness).toLower()));
    }
    if (chosen.isOnRequest)
        words.append(tr("Seulement à ceux qui ont demandé à être avertis."));
    const TermsProfile *known = profile();
    if (const Rule *rule = known ? known->rule(chosen.rule) : nullptr) {
        words.append(rule->sentence);
        if (rule->assumption)
            words.append(tr("Hypothèse : %1").arg(rule->assumptionReason));
        if (rule->origin == RuleOrigin::Product)
            words.append(tr("Conseil du logiciel, et non une clause."));
        for (const Disagreement &disagreement : disagreementsOn(*known, {rule->id}))
            words.append(tr("Textes en désaccord, %1 : %2")
                             .arg(disagreement.id, disagreement.readings.join(QStringLiteral(" / "))));
    } else if (known && chosen.rule.isEmpty() && chosen.kind != QLatin1String("incident")) {
        words.append(tr("Aucune clause de ces CGU ne demande cet avis : il est donné de votre propre chef."));
    }
    m_plan->setText(words.join(u'\n'));
    showDraft();
}

void NoticeDialog::showDraft()
{
    const TermsProfile *known = profile();
    m_keep->setEnabled(known && !m_addressees.isEmpty() && !m_choices.isEmpty());
    if (!known || m_addressees.isEmpty()) {
        m_preview->clear();
        m_people->setText(tr("Donnez le SIRET d’un partenaire connu."));
        return;
    }
    const ReportContext report{.demonstration = m_isDemonstration, .generatedAt = QDateTime::currentDateTimeUtc()};
    const Notice draft = noticeDraft(wish(), m_addressees.first(), *known, report, m_workingDays);
    QStringList people;
    for (const NoticeRecipient &recipient : draft.recipients) {
        people.append(recipient.isMissing() && !recipient.name.isEmpty()
                          ? tr("%1 : %2").arg(contactRoleText(recipient.role), recipient.name)
                          : recipient.isMissing()
                          ? tr("%1 : aucun contact connu, à compléter").arg(contactRoleText(recipient.role))
                          : tr("%1 : %2").arg(contactRoleText(recipient.role), recipient.address));
    }
    if (m_addressees.size() > 1)
        people.prepend(tr("%Ln brouillon(s), un par partenaire. Pour le premier :", nullptr, int(m_addressees.size())));
    m_people->setText(people.join(u'\n'));
    m_preview->setPlainText(draft.subject + QStringLiteral("\n\n") + draft.body);
}

void NoticeDialog::finish()
{
    const TermsProfile *known = profile();
    if (!known)
        return;
    const ReportContext report{.demonstration = m_isDemonstration, .generatedAt = QDateTime::currentDateTimeUtc()};
    QList<Notice> notices;
    for (const NoticeAddressee &addressee : std::as_const(m_addressees))
        notices.append(noticeDraft(wish(), addressee, *known, report, m_workingDays));
    Q_EMIT drafted(notices);
    accept();
}

} // namespace vigie
