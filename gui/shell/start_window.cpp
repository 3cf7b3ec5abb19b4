// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/start_window.h"

#include "gui/common/action_button.h"
#include "gui/common/error_pane.h"
#include "gui/common/text_label.h"
#include "model/terms/built_in_profiles.h"
#include "services/storage/workspace.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie {

namespace {

struct Producer {
    QString id{};
    QString text{};
};

//! The profiles that ship with the program, as far as this window shows them; they are not checked here.
QList<QJsonObject> shippedProfiles()
{
    QList<QJsonObject> profiles;
    for (const BuiltInProfile &profile : builtInProfiles())
        profiles.append(QJsonDocument::fromJson(profile.json).object());
    return profiles;
}

QList<Producer> producers(const QList<QJsonObject> &profiles)
{
    QMap<QString, QStringList> apis;
    for (const QJsonObject &profile : profiles)
        apis[profile.value(u"producer").toString()] += profile.value(u"name").toString();
    QList<Producer> producers;
    for (auto each = apis.cbegin(); each != apis.cend(); ++each)
        producers.append({each.key(), StartWindow::tr("%1 : %2").arg(each.key(), each->join(QStringLiteral(", ")))});
    producers.append({QStringLiteral("ALL"), StartWindow::tr("Tous : seulement si vous en avez le droit")});
    return producers;
}

//! The clauses that keep the data of DataPass within one producer.
QString reasonForOne(const QList<QJsonObject> &profiles)
{
    QStringList clauses;
    QStringList sentences;
    for (const QJsonObject &profile : profiles) {
        for (const QJsonValue &rule : profile.value(u"rules").toArray()) {
            if (rule[u"kind"].toString() != QLatin1String("recipients"))
                continue;
            clauses.append(
                StartWindow::tr("%1, art. %2 (%3)")
                    .arg(profile.value(u"name").toString(), rule[u"article"].toString(), rule[u"id"].toString()));
            if (const QString sentence = rule[u"sentence"].toString(); !sentences.contains(sentence))
                sentences.append(sentence);
        }
    }
    return StartWindow::tr("Pourquoi un seul ? %1 Ainsi le veulent les CGU : %2. Les données d’un producteur ne se "
                           "mêlent donc pas à celles d’un autre.")
        .arg(sentences.join(u' '), clauses.join(QStringLiteral(" ; ")));
}

} // namespace

StartWindow::StartWindow()
    : m_stack(new QStackedWidget(this))
    , m_producers(new QButtonGroup(this))
    , m_path(new TextLabel(TextKind::Note, Tone::Secondary))
    , m_producer(producerPane())
    , m_waiting(waitingPane())
    , m_error(new ErrorPane(this))
{
    setObjectName(QStringLiteral("start-window"));
    setWindowTitle(tr("Premier démarrage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    for (QWidget *pane : {m_producer, m_waiting, static_cast<QWidget *>(m_error)})
        m_stack->addWidget(pane);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_stack);
    ActionButton *retry = m_error->addButton(tr("Réessayer"));
    retry->setObjectName(QStringLiteral("start-retry"));
    connect(retry, &QPushButton::clicked, this, &StartWindow::retryAsked);
    connect(m_error->addButton(tr("Ouvrir la démonstration")), &QPushButton::clicked, this,
            &StartWindow::demonstrationAsked);
    fit();
}

//! As high as its words need.
void StartWindow::fit()
{
    constexpr int usual = 720;
    resize(usual, qMax(240, layout()->totalHeightForWidth(usual)));
}

QWidget *StartWindow::producerPane()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setSpacing(12);
    layout->addWidget(new TextLabel(tr("Bienvenue dans Vigie"), TextKind::Page, Tone::Normal, pane));
    auto *words = new TextLabel(tr("La console lit vos plateformes, calcule les échéances des CGU, et agit quand vous "
                                   "le décidez. Pour quel producteur est cet espace de travail ?"),
                                TextKind::Body, Tone::Normal, pane);
    words->setWordWrap(true);
    layout->addWidget(words);
    const QList<QJsonObject> profiles = shippedProfiles();
    for (const Producer &producer : producers(profiles)) {
        auto *choice = new QRadioButton(producer.text, pane);
        choice->setObjectName(QStringLiteral("producer-") + producer.id);
        choice->setProperty("producer", producer.id);
        choice->setChecked(producer.id == WorkspaceCreation{}.producer);
        m_producers->addButton(choice);
        layout->addWidget(choice);
    }
    auto *why = new TextLabel(reasonForOne(profiles), TextKind::Note, Tone::Secondary, pane);
    why->setWordWrap(true);
    layout->addWidget(why);
    layout->addWidget(m_path);
    auto *create = new ActionButton(tr("Créer l’espace de travail"), Emphasis::Main, pane);
    create->setObjectName(QStringLiteral("create-workspace"));
    auto *demonstration = new ActionButton(tr("Ouvrir la démonstration"), Emphasis::Plain, pane);
    demonstration->setIconName(QStringLiteral("flask-conical"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(create);
    buttons->addWidget(demonstration);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(create, &QPushButton::clicked, this,
            [this] { Q_EMIT producerChosen(m_producers->checkedButton()->property("producer").toString()); });
    connect(demonstration, &QPushButton::clicked, this, &StartWindow::demonstrationAsked);
    return pane;
}

QWidget *StartWindow::waitingPane()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    auto *title = new TextLabel(tr("Ouverture de la démonstration…"), TextKind::Page, Tone::Normal, pane);
    auto *words = new TextLabel(tr("Des services fictifs démarrent sur ce poste. Rien n’en sort."), TextKind::Body,
                                Tone::Secondary, pane);
    layout->addStretch(2);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(words, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return pane;
}

void StartWindow::askProducer(const QString &path)
{
    m_path->setText(tr("Il sera écrit dans %1").arg(path));
    m_stack->setCurrentWidget(m_producer);
    m_producers->checkedButton()->setFocus();
    fit();
}

void StartWindow::showWaiting() { m_stack->setCurrentWidget(m_waiting); }

void StartWindow::showError(const Error &error)
{
    m_error->show(error);
    m_stack->setCurrentWidget(m_error);
    fit();
}

} // namespace vigie
