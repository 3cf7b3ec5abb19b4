// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/receipt_mail.h"

#include "services/exports/written_file.h"
#include "services/reports/access_words.h"
#include "services/reports/mail_draft.h"
#include "services/reports/receipt_words.h"
#include "services/reports/report_text.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class ReceiptMail
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ReceiptMail)

public:
    static QString subject(const Intent &intent);
    static QString body(const ReceiptMatter &matter, const ReceiptMailParts &parts, const ReportContext &context);
    static QString effect(const Intent &intent);
    static QString duty(Verb verb);
};

QString ReceiptMail::subject(const Intent &intent)
{
    return tr("%1 : %2").arg(actionText(intent.verb), intent.targetLabel);
}

//! What the partner is to do.
QString ReceiptMail::duty(Verb verb)
{
    switch (verb) {
    case Verb::EnableCredential:
    case Verb::UnblockSubscription:
        return tr("Vous pouvez reprendre vos appels.");
    case Verb::ChangePlan:
        return tr("Merci d'adapter le rythme de vos appels à ce quota.");
    case Verb::RenewSecret:
        return tr("Merci de retirer l'ancien secret de vos configurations et de vos dépôts de code.");
    case Verb::RevokeCredential:
    case Verb::RevokeToken:
    case Verb::DisableCredential:
    case Verb::RevokeSessions:
    case Verb::BlockSubscription:
    case Verb::BlockProduction:
    case Verb::SuspendApplication:
        return tr(
            "Merci de cesser de l'utiliser, de la retirer de vos configurations et de vos dépôts de code, et de nous "
            "dire depuis quand et par quelle voie elle a pu être exposée.");
    }
    Q_UNREACHABLE();
}

QString ReceiptMail::effect(const Intent &intent)
{
    const QString sentence = outcomeSentence(intent);
    const QString why = delaySentence(intent.delayReason);
    return intent.state == IntentState::MayPass && !why.isEmpty() ? sentence + u' ' + why : sentence;
}

QString ReceiptMail::body(const ReceiptMatter &matter, const ReceiptMailParts &parts, const ReportContext &context)
{
    const Intent &intent = matter.intent;
    QStringList lines;
    if (context.demonstration)
        lines << tr("[Démonstration : données fictives]") << QString();
    lines << (parts.recipientName.isEmpty() ? tr("Bonjour,") : tr("Bonjour %1,").arg(parts.recipientName)) << QString();
    lines << tr("Nous vous informons de l'action suivante sur un accès de votre organisme.") << QString();
    lines << tr("Action : %1").arg(actionText(intent.verb));
    if (intent.planChange) {
        lines << tr("Application : %1").arg(intent.targetLabel);
        lines << tr("Ancienne offre : %1").arg(planText(intent.planChange->from));
        lines << tr("Nouvelle offre : %1").arg(planText(intent.planChange->to));
    } else {
        lines << tr("Accréditation : %1 (début de son empreinte et ses quatre derniers caractères)")
                     .arg(intent.targetLabel);
    }
    if (!intent.apis.isEmpty())
        lines << tr("API : %1").arg(QString(intent.apis).replace(u',', QStringLiteral(", ")));
    lines << tr("Environnement : %1").arg(environmentText(intent.environment));
    lines << tr("Demandée le : %1 (heure de Paris)").arg(exactInstant(intent.requestedAt));
    lines << tr("Effet : %1").arg(effect(intent));
    if (!intent.reason.isEmpty())
        lines << tr("Motif : %1").arg(intent.reason);
    if (const QString ground = groundReference(matter); !ground.isEmpty())
        lines << tr("Fondement : %1").arg(ground);
    lines << QString() << duty(intent.verb) << QString();
    if (!intent.receiptSha256.isEmpty())
        lines << tr("Référence du reçu : %1").arg(intent.receiptSha256) << QString();
    lines << tr("Cordialement,") << producerName(context.producer);
    return lines.join(u'\n');
}

} // namespace

QByteArray receiptMail(const ReceiptMatter &matter, const ReceiptMailParts &parts, const ReportContext &context)
{
    return mailDraft({.sender = parts.sender,
                      .recipients = {{parts.recipientName, parts.recipient}},
                      .subject = ReceiptMail::subject(matter.intent),
                      .body = ReceiptMail::body(matter, parts, context),
                      .at = context.generatedAt});
}

Result<> writeReceiptMail(const ReceiptMatter &matter, const ReceiptMailParts &parts, const ReportContext &context,
                          const QString &path)
{
    return writeFile(path, receiptMail(matter, parts, context));
}

} // namespace vigie
