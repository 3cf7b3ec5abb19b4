// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/start_window.h"

#include "gui/common/action_button.h"
#include "gui/common/error_pane.h"
#include "gui/common/text_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie {

namespace {

struct Producer {
    QString id{};
    QString text{};
};

QList<Producer> producers()
{
    return {{QStringLiteral("DGFIP"), StartWindow::tr("DGFiP : INFINOE, IMPRIM’FIP")},
            {QStringLiteral("DINUM"), StartWindow::tr("DINUM : API Particulier, API Entreprise")},
            {QStringLiteral("AIFE"), StartWindow::tr("AIFE : CaptchEtat")},
            {QStringLiteral("ALL"), StartWindow::tr("Tous : seulement si vous en avez le droit")}};
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
    resize(720, 520);
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
    for (const Producer &producer : producers()) {
        auto *choice = new QRadioButton(producer.text, pane);
        choice->setObjectName(QStringLiteral("producer-") + producer.id);
        choice->setProperty("producer", producer.id);
        choice->setChecked(m_producers->buttons().isEmpty());
        m_producers->addButton(choice);
        layout->addWidget(choice);
    }
    auto *why = new TextLabel(
        tr("Pourquoi un seul ? Les CGU d’INFINOE (art. 6.8, clause INF-6.8) et d’IMPRIM’FIP "
           "(IMP-6.4) réservent les données des demandes aux agents de la DGFiP qui conçoivent et "
           "administrent ces API : elles ne se mêlent pas à celles d’un autre producteur."),
        TextKind::Note, Tone::Secondary, pane);
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
}

void StartWindow::showWaiting() { m_stack->setCurrentWidget(m_waiting); }

void StartWindow::showError(const Error &error)
{
    m_error->show(error);
    m_stack->setCurrentWidget(m_error);
}

} // namespace vigie
