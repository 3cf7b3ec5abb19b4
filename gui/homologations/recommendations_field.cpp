// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/homologations/recommendations_field.h"

#include "gui/common/action_button.h"
#include "gui/common/date_field.h"
#include "services/reports/homologation_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vigie {

class RecommendationsField::Line : public QWidget
{
public:
    Line(const Recommendation &recommendation, QWidget *parent)
        : QWidget(parent)
        , m_text(new QLineEdit(recommendation.text, this))
        , m_planned(new DateField(RecommendationsField::tr("Date prévue"), this))
        , m_state(new QComboBox(this))
        , m_remove(new ActionButton(RecommendationsField::tr("Ôter"), Emphasis::Flat, this))
    {
        m_text->setObjectName(QStringLiteral("recommendation-text"));
        m_text->setAccessibleName(RecommendationsField::tr("Préconisation"));
        m_text->setMaxLength(2'000);
        m_planned->setObjectName(QStringLiteral("recommendation-planned"));
        m_planned->setDate(recommendation.plannedOn);
        m_planned->setMaximumWidth(fontMetrics().horizontalAdvance(QStringLiteral("31/05/2027")) + 48);
        for (int state = 0; state <= int(Recommendation::State::Dropped); ++state)
            m_state->addItem(recommendationStateText(Recommendation::State(state)), state);
        m_state->setAccessibleName(RecommendationsField::tr("État de la préconisation"));
        m_state->setCurrentIndex(int(recommendation.state));
        m_remove->setSmall(true);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_text, 1);
        row->addWidget(m_planned);
        row->addWidget(m_state);
        row->addWidget(m_remove);
    }

    [[nodiscard]] Recommendation value() const
    {
        return {.text = m_text->text().trimmed(),
                .plannedOn = m_planned->date(),
                .state = Recommendation::State(m_state->currentData().toInt())};
    }

    QLineEdit *m_text;
    DateField *m_planned;
    QComboBox *m_state;
    ActionButton *m_remove;
};

RecommendationsField::RecommendationsField(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("recommendations"));
    auto *more = new ActionButton(tr("Ajouter une préconisation"), Emphasis::Flat, this);
    more->setObjectName(QStringLiteral("recommendation-add"));
    more->setSmall(true);
    more->setIconName(QStringLiteral("plus"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_rows->setSpacing(4);
    layout->addLayout(m_rows);
    layout->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] { add({}); });
}

void RecommendationsField::setLines(const QList<Recommendation> &lines)
{
    for (const Recommendation &line : lines)
        add(line);
}

void RecommendationsField::add(const Recommendation &recommendation)
{
    auto *line = new Line(recommendation, this);
    connect(line->m_text, &QLineEdit::textChanged, this, &RecommendationsField::changed);
    connect(line->m_planned, &DateField::dateChanged, this, &RecommendationsField::changed);
    connect(line->m_remove, &QPushButton::clicked, this, [this, line] {
        m_lines.removeOne(line);
        line->deleteLater();
        Q_EMIT changed();
    });
    m_lines.append(line);
    m_rows->addWidget(line);
    line->m_text->setFocus();
}

QList<Recommendation> RecommendationsField::lines() const
{
    QList<Recommendation> values;
    for (const Line *line : m_lines) {
        if (const Recommendation value = line->value(); !value.text.isEmpty())
            values.append(value);
    }
    return values;
}

bool RecommendationsField::isWrong() const
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(), [](const Line *line) { return line->m_planned->isWrong(); });
}

} // namespace vigie
