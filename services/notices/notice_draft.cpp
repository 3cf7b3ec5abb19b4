// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/notices/notice_draft.h"

#include "model/rules/rule_parameters.h"
#include "services/reports/mail_draft.h"
#include "services/reports/report_text.h"
#include "services/storage/local_contact_repository.h"
#include "services/storage/partner_repository.h"
#include "services/storage/restriction_repository.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

// Static libraries keep a resource only when it is asked for; the macro wants no namespace.
static void loadNotices() { Q_INIT_RESOURCE(notices); }

namespace vigie {

namespace {

QStringList textsOf(const QJsonObject &object, QLatin1String name) { return wordsParameter(object, name); }

QList<NoticeTemplate> readTemplates()
{
    loadNotices();
    QFile file(QStringLiteral(":/notices/notice_templates.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QList<NoticeTemplate> templates;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject object = value.toObject();
        templates.append({.kind = object.value(QLatin1String("kind")).toString(),
                          .title = object.value(QLatin1String("title")).toString(),
                          .roles = textsOf(object, QLatin1String("roles")),
                          .object = object.value(QLatin1String("object")).toString(),
                          .subject = object.value(QLatin1String("subject")).toString(),
                          .body = textsOf(object, QLatin1String("body"))});
    }
    Q_ASSERT(opened && !templates.isEmpty());
    return templates;
}

QString nameOf(const Contact &contact) { return (contact.givenName + u' ' + contact.familyName).simplified(); }

//! One a role and address; a role without anybody stands alone.
QList<NoticeRecipient> recipientsFor(const QStringList &roles, const QList<Contact> &contacts)
{
    QList<NoticeRecipient> recipients;
    for (const QString &role : roles) {
        bool found = false;
        bool isWithheld = false;
        for (const Contact &contact : contacts) {
            if (contact.role != role || (contact.email.isEmpty() && !contact.isRestricted))
                continue;
            if (contact.isRestricted) { // kept, and not written to
                isWithheld = true;
                continue;
            }
            found = true;
            const bool known = std::any_of(recipients.cbegin(), recipients.cend(), [&](const NoticeRecipient &other) {
                return other.address.compare(contact.email, Qt::CaseInsensitive) == 0;
            });
            if (!known)
                recipients.append({.role = role, .name = nameOf(contact), .address = contact.email});
        }
        if (!found)
            recipients.append({.role = role, .name = isWithheld ? restrictedMark : QString()});
    }
    return recipients;
}

QString dayText(const QDate &day) { return day.isValid() ? shortDate(day) : QStringLiteral("[date à compléter]"); }

QString reasonText(const QString &reason)
{
    QString text = reason.trimmed();
    while (text.endsWith(u'.'))
        text.chop(1);
    return text.isEmpty() ? QStringLiteral("[à compléter]") : text;
}

//! « Fondement : article 9.3 des CGU INFINOE du 06/10/2023 (règle INF-9.3). »; advice of the product is no ground.
QString groundSentence(const Rule *rule, const TermsProfile &profile)
{
    if (!rule || rule->origin == RuleOrigin::Product)
        return {};
    if (rule->origin == RuleOrigin::Law)
        return QStringLiteral("Fondement : %1.").arg(rule->source);
    const QString date = profile.date.isValid() ? QStringLiteral(" du %1").arg(shortDate(profile.date)) : QString();
    return QStringLiteral("Fondement : article %1 des conditions générales d'utilisation de l'API %2%3.")
        .arg(rule->article, profile.name, date);
}

//! What the partner has to be reminded of with that kind of notice, word for word.
QStringList reminders(const TermsProfile &profile, const QString &kind)
{
    QStringList sentences;
    for (const Rule &rule : profile.rules) {
        if (rule.enabled && wordsParameter(rule.parameters, QLatin1String("reminded_in")).contains(kind))
            sentences.append(QStringLiteral("Rappel, article %1 des conditions d'utilisation : « %2 ».")
                                 .arg(rule.article, rule.quote));
    }
    return sentences;
}

QString periodSentence(const NoticeWish &wish)
{
    if (wish.isException)
        return QStringLiteral("La sécurité étant en jeu, aucun préavis ne s'applique.");
    if (!wish.choice.period)
        return {};
    const int value = wish.choice.period->value;
    const QString length = wish.choice.period->unit == DurationUnit::CalendarMonths
        ? QStringLiteral("%1 mois").arg(value)
        : QStringLiteral("%1 jours").arg(value);
    return QStringLiteral("L'échange est maintenu pendant le préavis de %1.").arg(length);
}

QString producerMail(const TermsProfile &profile)
{
    const QJsonArray contacts = profile.facts.value(QLatin1String("contacts")).toArray();
    return contacts.isEmpty() ? QString() : contacts.first().toObject().value(QLatin1String("mail")).toString();
}

QString filled(const QString &text, const QMap<QString, QString> &places)
{
    static const QRegularExpression place(QStringLiteral("\\{([a-z]+)\\}"));
    QString result;
    qsizetype from = 0;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        result += text.mid(from, one.capturedStart() - from);
        result += places.value(one.captured(1));
        from = one.capturedEnd();
    }
    return (result + text.mid(from)).trimmed();
}

void setDates(Notice &notice, const NoticeWish &wish, const WorkingDays &workingDays)
{
    const std::optional<Duration> &lead = wish.isEmergency ? wish.choice.emergencyLead : wish.choice.lead;
    if (wish.choice.timing == NoticeTiming::Before && lead && wish.eventOn.isValid())
        notice.dueOn = planForChange(wish.eventOn, *lead, workingDays).announceBy;
    if (wish.choice.timing == NoticeTiming::Period && wish.eventOn.isValid())
        notice.effectiveOn = effectiveDayOf(wish.choice, wish.eventOn, wish.isException, workingDays);
}

QString bodyOf(const NoticeTemplate &text, const NoticeWish &wish, const NoticeAddressee &addressee,
               const TermsProfile &profile, const ReportContext &context, const QMap<QString, QString> &places)
{
    QStringList paragraphs;
    if (context.demonstration)
        paragraphs.append(QStringLiteral("[Démonstration : données fictives]"));
    paragraphs.append(QStringLiteral("Bonjour,"));
    for (const QString &paragraph : text.body) {
        if (const QString words = filled(paragraph, places); !words.isEmpty())
            paragraphs.append(words);
    }
    if (const QString ground = groundSentence(profile.rule(wish.choice.rule), profile); !ground.isEmpty())
        paragraphs.append(ground);
    paragraphs += reminders(profile, wish.choice.kind);
    paragraphs.append(
        addressee.siret.isEmpty()
            ? QStringLiteral("Organisme : %1").arg(addressee.name)
            : QStringLiteral("Organisme : %1, SIRET %2").arg(addressee.name, shownSiret(addressee.siret)));
    if (const QString mail = producerMail(profile); !mail.isEmpty())
        paragraphs.append(QStringLiteral("Pour toute question : %1").arg(mail));
    paragraphs.append(QStringLiteral("Cordialement,\n%1").arg(producerName(profile.producer)));
    return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace

const QList<NoticeTemplate> &noticeTemplates()
{
    static const QList<NoticeTemplate> templates = readTemplates();
    return templates;
}

const NoticeTemplate &noticeTemplate(const QString &kind)
{
    const QList<NoticeTemplate> &all = noticeTemplates();
    for (const NoticeTemplate &one : all) {
        if (one.kind == kind)
            return one;
    }
    for (const NoticeTemplate &one : all) {
        if (one.kind.isEmpty())
            return one;
    }
    Q_UNREACHABLE();
}

Notice noticeDraft(const NoticeWish &wish, const NoticeAddressee &addressee, const TermsProfile &profile,
                   const ReportContext &context, const WorkingDays &workingDays)
{
    const NoticeTemplate &text = noticeTemplate(wish.choice.kind);
    Notice notice{.kind = wish.choice.kind,
                  .rule = wish.choice.rule,
                  .api = profile.api,
                  .partner = addressee.partner,
                  .partnerName = addressee.name,
                  .partnerSiret = addressee.siret,
                  .objectKind = wish.objectKind,
                  .objectId = wish.objectId,
                  .objectLabel = wish.objectLabel,
                  .eventOn = wish.eventOn,
                  .isEmergency = wish.isEmergency,
                  .reason = wish.reason,
                  .medium = wish.choice.medium,
                  .recipients = recipientsFor(noticeRolesOf(profile, text.roles), addressee.contacts)};
    setDates(notice, wish, workingDays);
    const QMap<QString, QString> places{
        {QStringLiteral("api"), profile.name},
        {QStringLiteral("partenaire"), addressee.name},
        {QStringLiteral("date"), dayText(wish.eventOn)},
        {QStringLiteral("limite"), dayText(notice.dueOn)},
        {QStringLiteral("effet"), dayText(notice.effectiveOn)},
        {QStringLiteral("motif"), reasonText(wish.reason)},
        {QStringLiteral("objet"), wish.objectLabel.isEmpty() ? QStringLiteral("[à compléter]") : wish.objectLabel},
        {QStringLiteral("regle"), wish.choice.title},
        {QStringLiteral("preavis"), periodSentence(wish)},
        {QStringLiteral("connaissance"), wish.awareAt},
        {QStringLiteral("contenu"), wish.contents},
        {QStringLiteral("urgence"), wish.isEmergency ? QStringLiteral(", en conditions d'urgence") : QString()}};
    notice.subject = filled(text.subject, places);
    notice.body = bodyOf(text, wish, addressee, profile, context, places);
    return notice;
}

QByteArray noticeMail(const Notice &notice, const ReportContext &context)
{
    MailDraft draft{.subject = notice.subject, .body = notice.body, .at = context.generatedAt};
    for (const NoticeRecipient &recipient : notice.recipients)
        draft.recipients.append({recipient.name, recipient.address});
    return mailDraft(draft);
}

Result<NoticeAddressee> noticeAddressee(Database &database, PartnerId partner, const ApiCode &api)
{
    const Result<PartnerDossier> dossier = PartnerRepository(database).dossier(partner);
    if (!dossier)
        return failure(dossier.error());
    NoticeAddressee addressee{.partner = partner, .name = dossier->partner.name, .siret = dossier->partner.siret};
    for (const Contact &contact : dossier->contacts) {
        const bool isOfApi = std::any_of(dossier->habilitations.cbegin(), dossier->habilitations.cend(),
                                         [&](const Habilitation &habilitation) {
                                             return habilitation.api == api && habilitation.service == contact.service
                                                 && habilitation.remoteId == contact.habilitationRemoteId;
                                         });
        if (isOfApi)
            addressee.contacts.append(contact);
    }
    return LocalContactRepository(database).of(partner).map([&](const QList<LocalContact> &typed) {
        for (const LocalContact &contact : typed) {
            if (contact.api == api)
                addressee.contacts.append(contact.asContact());
        }
        return addressee;
    });
}

Result<QList<PartnerId>> partnersOf(Database &database, const ApiCode &api)
{
    QString code = api.value;
    code.replace(u'_', QStringLiteral("\\_"));
    return database.rows(
        QStringLiteral("SELECT partner_id FROM partner_entry WHERE apis LIKE ? ESCAPE '\\' ORDER BY name_key"),
        {QStringLiteral("% %1 %").arg(code)},
        [](const QSqlQuery &row) { return PartnerId{row.value(0).toLongLong()}; });
}

} // namespace vigie
