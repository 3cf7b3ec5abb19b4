// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/services/service_options_editor.h"

#include "gui/common/action_button.h"
#include "gui/common/text_label.h"
#include "gui/services/option_words.h"
#include "gui/services/query_trial_view.h"
#include "services/connectors/history_reader.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vigie {

namespace {

const QString ofEachApi = QStringLiteral(".*");

QFormLayout *fieldsIn(QVBoxLayout &column)
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    column.addLayout(form);
    return form;
}

//! The first rows stay.
void emptyOf(QFormLayout &layout, int kept = 0)
{
    while (layout.rowCount() > kept)
        layout.removeRow(kept);
}

} // namespace

ServiceOptionsEditor::ServiceOptionsEditor(QWidget *parent)
    : QWidget(parent)
    , m_apiPart(new QWidget(this))
    , m_api(new QComboBox(m_apiPart))
    , m_try(new ActionButton(tr("Essayer les requêtes"), Emphasis::Plain, m_apiPart))
    , m_trial(new QueryTrialView(m_apiPart))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_ofService = fieldsIn(*column);
    buildOfApi();
    column->addWidget(m_apiPart);
}

void ServiceOptionsEditor::buildOfApi()
{
    auto *column = new QVBoxLayout(m_apiPart);
    column->setContentsMargins(0, 8, 0, 0);
    auto *note = new TextLabel(tr("Ce qui suit vaut pour une API ; un champ vide garde ce qu’il montre en gris."),
                               TextKind::Note, Tone::Secondary, m_apiPart);
    note->setWordWrap(true);
    column->addWidget(note);
    m_ofApi = fieldsIn(*column);
    m_api->setObjectName(QStringLiteral("optionsApi"));
    m_api->setAccessibleName(tr("API des réglages qui suivent"));
    m_ofApi->addRow(tr("API"), m_api);
    m_try->setObjectName(QStringLiteral("tryQueries"));
    m_try->setSmall(true);
    column->addWidget(m_try, 0, Qt::AlignLeft);
    column->addWidget(m_trial);
    connect(m_api, &QComboBox::currentIndexChanged, this, &ServiceOptionsEditor::showApi);
    connect(m_try, &ActionButton::clicked, this, [this] { Q_EMIT trialAsked(api(), m_api->currentText()); });
}

void ServiceOptionsEditor::show(const Product &product, const QMap<QString, QString> &values)
{
    m_product = product.id;
    m_options = product.options;
    m_choices = product.choices;
    m_values = values;
    emptyOf(*m_ofService);
    QMap<QString, QString> others = values; // that the product does not know: shown, so that they can be emptied
    bool hasOfApi = false;
    for (const auto &[key, usual] : m_options) {
        if (key.endsWith(ofEachApi)) {
            hasOfApi = true;
            others.removeIf([prefix = key.chopped(1)](QMap<QString, QString>::iterator other) {
                return other.key().startsWith(prefix);
            });
            continue;
        }
        others.remove(key);
        addField(*m_ofService, optionTitle(key), key);
    }
    for (auto other = others.cbegin(); other != others.cend(); ++other)
        addField(*m_ofService, other.key(), other.key());
    m_apiPart->setVisible(hasOfApi);
    m_try->setVisible(product.queries);
    showApi();
}

void ServiceOptionsEditor::setApis(const QList<NamedApi> &apis)
{
    const QString before = m_api->currentData().toString();
    const QSignalBlocker quiet(m_api);
    m_api->clear();
    for (const NamedApi &each : apis)
        m_api->addItem(each.name, each.api.value);
    m_api->setCurrentIndex(qMax(0, m_api->findData(before)));
    if (m_api->currentData().toString() != before)
        showApi();
}

void ServiceOptionsEditor::setEnvironment(Environment environment)
{
    m_environment = environment;
    showDefaults();
}

ApiCode ServiceOptionsEditor::api() const { return {m_api->currentData().toString()}; }

void ServiceOptionsEditor::showApi()
{
    m_trial->clear();
    emptyOf(*m_ofApi, 1);
    for (const auto &[key, usual] : m_options) {
        if (key.endsWith(ofEachApi) && !api().isNull())
            addField(*m_ofApi, optionTitle(key.chopped(ofEachApi.size())), key.chopped(1) + api().value);
    }
    m_try->setEnabled(!api().isNull());
    showDefaults();
}

void ServiceOptionsEditor::addField(QFormLayout &layout, const QString &title, const QString &key)
{
    const QString name = QStringLiteral("option-") + key;
    const QString tip = tr("--option %1=… en ligne de commande").arg(key);
    if (m_choices.contains(key)) {
        auto *choice = new QComboBox(this);
        choice->addItem(tr("aucune"), QString());
        for (const QString &word : m_choices.value(key))
            choice->addItem(word, word);
        choice->setObjectName(name);
        choice->setToolTip(tip);
        choice->setCurrentIndex(qMax(0, choice->findData(m_values.value(key))));
        layout.addRow(title, choice);
        connect(choice, &QComboBox::currentIndexChanged, this,
                [this, key, choice] { set(key, choice->currentData().toString()); });
        return;
    }
    auto *field = new QLineEdit(m_values.value(key), this);
    field->setObjectName(name);
    field->setToolTip(tip);
    field->setCursorPosition(0);
    layout.addRow(title, field);
    connect(field, &QLineEdit::textChanged, this, [this, key](const QString &text) { set(key, text.trimmed()); });
}

void ServiceOptionsEditor::set(const QString &key, const QString &value)
{
    if (value.isEmpty())
        m_values.remove(key);
    else
        m_values.insert(key, value);
    showDefaults();
}

//! What holds while the field is empty.
QString ServiceOptionsEditor::defaultOf(const QString &key) const
{
    const QString what = key.section(u'.', 0, 0);
    const bool isOfApi = key.contains(u'.');
    if (isOfApi) {
        Service like{.product = m_product, .environment = m_environment, .options = m_values};
        like.options.remove(key);
        for (const HistoryQuery &query : historyQueries(like, api())) {
            if (query.what == what)
                return query.expression;
        }
    }
    const auto option = std::find_if(m_options.cbegin(), m_options.cend(), [&](const auto &each) {
        return each.first == (isOfApi ? what + ofEachApi : key);
    });
    if (option == m_options.cend())
        return {};
    return isOfApi ? QString(option->second).replace(QStringLiteral("{api}"), api().value) : option->second;
}

void ServiceOptionsEditor::showDefaults()
{
    for (auto *field : findChildren<QLineEdit *>()) {
        const QString key = field->objectName().section(u'-', 1);
        field->setPlaceholderText(defaultOf(key));
    }
}

} // namespace vigie
