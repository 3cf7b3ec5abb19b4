// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/empty_state.h"
#include "gui/common/page.h"
#include "gui/common/table/table_types.h"
#include "gui/common/why_answer.h"
#include "services/async/task_scope.h"

class QHBoxLayout;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace vigie {

enum class ExportFormat;
class DataTable;
class ErrorPane;
class PagedTableModel;
class RuleShelf;
class SheetPane;
class TableFoot;
class TextLabel;
class ViewTabs;

//! What a table page is made of.
struct TableSpec {
    QString id{}; //!< of the page, in the list of pages and in the settings
    QString title{};
    QList<ListColumn> columns{};
    bool searches{true}; //!< has the field that filters all columns: the filter `search`
    QList<TableView> views{}; //!< the first one shows everything
    QString sortColumn{};
    std::function<TableQuery(const TableState &)> query{};
    std::function<Result<qint64>(Database &, const TableState &)> count{};
    EmptyText empty{}; //!< when there is nothing at all
    std::function<WhyQuestion(const ListRow &)> why{}; //!< what « Pourquoi ? » asks of a row; none: not offered
    bool exports{false}; //!< has exportRows()
    bool prints{false}; //!< has print()
};

//! A page that is a table: head, views, filter row, table, sheet, foot. A page of this kind gives its columns and its
//! query, and fills the sheet.
class TablePage : public Page
{
    Q_OBJECT

public:
    TablePage(const PageContext &context, TableSpec spec, QWidget *parent = nullptr);
    ~TablePage() override;

    void refresh() override;
    void open(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] bool takes(PageCommand command) const override;
    [[nodiscard]] QString whyNot(PageCommand command) const override;
    void run(PageCommand command) override;

    [[nodiscard]] const TableState &state() const { return m_state; }
    [[nodiscard]] PagedTableModel &model() const { return *m_model; }
    [[nodiscard]] DataTable &table() const { return *m_table; }
    [[nodiscard]] SheetPane &sheet() const { return *m_sheet; }

protected:
    //! Fills the sheet with that row; called again when the row's data have changed.
    virtual void fillSheet(const ListRow &row) = 0;
    //! What the page adds to the title: « 1 284 jetons, 312 partenaires ».
    [[nodiscard]] virtual QString headline(qint64 rows, qint64 selected) const = 0;
    //! The button of the empty state, when no filter hides the rows.
    virtual void fill() { }
    //! What the page says without rows, in place of what its spec says.
    void setEmptyText(const EmptyText &text);
    //! Writes what the filters leave, as CSV or XLSX.
    virtual void exportRows(ExportFormat format) { Q_UNUSED(format) }
    //! Writes the page's report.
    virtual void print() { }
    //! Double click or Entrée on a row.
    virtual void activate(const ListRow &row) { Q_UNUSED(row) }

    [[nodiscard]] const PageContext &context() const { return m_context; }
    void setState(const TableState &state);
    //! Something that the sheet or the commands depend on has changed.
    void showAgain();
    //! Answers « Pourquoi ? » beside the current row.
    void explain();
    //! The rules in force, for questions in the background.
    [[nodiscard]] const std::shared_ptr<RuleShelf> &rules() const { return m_rules; }
    //! At the right of the head.
    void addHeadWidget(QWidget *widget);
    //! Between the views and the table.
    void addStrip(QWidget *widget);
    //! The page's own refusal to show its table.
    void showError(const Error &error);
    [[nodiscard]] std::optional<ListRow> currentRow() const;

    void resizeEvent(QResizeEvent *event) override;
    //! Head, views, table, then the sheet, whose contents are made anew for each row.
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] QLayout *head();
    [[nodiscard]] QLayout *viewRow();
    [[nodiscard]] QWidget *tablePane();
    void build();
    void connectParts();
    void placeSheet();
    void takeFilters();
    void restoreLayout();
    void saveLayout();
    void ask(NextList next);
    void showEmptyState();
    void onListed();
    void onSelection();
    void onView();
    void countViews();
    void updateWords();
    [[nodiscard]] int sheetRow() const;
    void showSheet();
    void takeRows(const QModelIndex &first, const QModelIndex &last);
    void setSheetVisible(bool visible);
    void saveView();
    void removeView(const QString &id);
    void chooseColumns();
    void copyAsTable();
    [[nodiscard]] QList<TableView> allViews() const;

    PageContext m_context;
    TableSpec m_spec;
    TableState m_state{};
    QList<TableView> m_savedViews{};
    PagedTableModel *m_model;
    DataTable *m_table{nullptr};
    TextLabel *m_headline{nullptr};
    QHBoxLayout *m_head{nullptr};
    QVBoxLayout *m_strips{nullptr};
    QLineEdit *m_search{nullptr};
    ViewTabs *m_tabs{nullptr};
    TextLabel *m_sortWords{nullptr};
    QStackedWidget *m_stack{nullptr};
    EmptyState *m_empty{nullptr};
    ErrorPane *m_error{nullptr};
    TableFoot *m_foot{nullptr};
    QSplitter *m_splitter{nullptr};
    SheetPane *m_sheet{nullptr};
    qint64 m_sheetId{0};
    QString m_wanted{}; //!< a row to select once it is listed
    bool m_sheetWanted{true};
    bool m_asked{false};
    std::shared_ptr<RuleShelf> m_rules;
    WhyPopover *m_why;
    TaskScope m_explaining{};
    TaskScope m_copying{};
    TaskScope m_counting{};
};

} // namespace vigie
