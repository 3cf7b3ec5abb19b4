// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sla/dicp_pane.h"

#include "gui/common/look/colours.h"
#include "gui/common/look/text_font.h"
#include "services/reports/sla_method.h"

#include <QCoreApplication>
#include <QEvent>
#include <QJsonArray>
#include <QJsonObject>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

class DicpWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::DicpPane)

public:
    static QString axis(const QString &word)
    {
        if (word == QLatin1String("availability"))
            return tr("Disponibilité (D)");
        if (word == QLatin1String("integrity"))
            return tr("Intégrité (I)");
        if (word == QLatin1String("confidentiality"))
            return tr("Confidentialité (C)");
        return word == QLatin1String("proof") ? tr("Preuve et contrôle (P)") : word;
    }
};

const Rule *levelRuleOf(const TermsProfile &profile)
{
    const auto found = std::find_if(profile.rules.cbegin(), profile.rules.cend(), [](const Rule &rule) {
        return rule.kind == QLatin1String("level") && rule.parameters.contains(QLatin1String("axes"));
    });
    return found == profile.rules.cend() ? nullptr : &*found;
}

int levelOf(const Rule &rule, const QString &axis)
{
    for (const QJsonValue &each : rule.parameters.value(QLatin1String("axes")).toArray()) {
        if (each[QLatin1String("axis")].toString() == axis)
            return each[QLatin1String("level")].toInt();
    }
    return 0;
}

QString levelRow(const QJsonValue &level, bool isOurs)
{
    const QString name = DicpWords::tr("%1 %2")
                             .arg(level[QLatin1String("level")].toInt())
                             .arg(level[QLatin1String("name")].toString().toHtmlEscaped());
    const QString meaning = level[QLatin1String("meaning")].toString().toHtmlEscaped();
    if (!isOurs)
        return QStringLiteral("<tr><td width=\"180\">%1</td><td>%2</td></tr>").arg(name, meaning);
    return QStringLiteral("<tr><td width=\"180\"><b>▸ %1</b></td><td><b>%2</b></td></tr>")
        .arg(name, DicpWords::tr("%1 — niveau de l’API").arg(meaning));
}

//! Where another passage does not say the same as the levels do.
QString disagreementsHtml(const TermsProfile &profile, const QString &rule)
{
    QString text;
    for (const Disagreement &disagreement : profile.disagreements) {
        if (!disagreement.rules.contains(rule))
            continue;
        text += QStringLiteral("<h4>%1</h4><ul>")
                    .arg(DicpWords::tr("Textes en désaccord, %1 : %2")
                             .arg(disagreement.id, disagreement.title)
                             .toHtmlEscaped());
        for (const QString &reading : disagreement.readings)
            text += QStringLiteral("<li>%1</li>").arg(reading.toHtmlEscaped());
        text += QStringLiteral("</ul>");
    }
    return text;
}

QString html(const TermsProfile &profile)
{
    const Rule *rule = levelRuleOf(profile);
    if (!rule)
        return QStringLiteral("<p>%1</p>")
            .arg(DicpWords::tr("Les CGU de %1 ne donnent pas de profil DICP : non prévu par le texte.")
                     .arg(profile.name)
                     .toHtmlEscaped());
    QString text = QStringLiteral("<p>%1 <a href=\"rule:%2\">%2</a> — %3</p>")
                       .arg(rule->sentence.toHtmlEscaped(), rule->id.toHtmlEscaped(),
                            clauseText(profile, rule->id).toHtmlEscaped());
    for (const QJsonValue &scale : profile.facts.value(QLatin1String("dicp_scales")).toArray()) {
        const QString axis = scale[QLatin1String("axis")].toString();
        const int ours = levelOf(*rule, axis);
        text += QStringLiteral("<h4>%1</h4><table cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">")
                    .arg(DicpWords::axis(axis).toHtmlEscaped());
        for (const QJsonValue &level : scale[QLatin1String("levels")].toArray())
            text += levelRow(level, level[QLatin1String("level")].toInt() == ours);
        text += QStringLiteral("</table>");
    }
    return text + disagreementsHtml(profile, rule->id);
}

} // namespace

DicpPane::DicpPane(QWidget *parent)
    : QWidget(parent)
    , m_text(new QTextBrowser(this))
{
    m_text->setObjectName(QStringLiteral("dicp"));
    m_text->setAccessibleName(tr("Profil DICP"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setFont(fontOf(TextKind::Body));
    m_text->document()->setDocumentMargin(16);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { Q_EMIT ruleAsked(link.path()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
}

void DicpPane::show(const TermsProfile &profile)
{
    m_profile = profile;
    fill();
}

void DicpPane::fill() { m_text->setHtml(html(m_profile)); }

QString DicpPane::plainText() const { return m_text->toPlainText(); }

void DicpPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace vigie
