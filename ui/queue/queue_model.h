#pragma once

#include "core/services/queue/browse_desk.h"
#include "ui/common/program/gui_thread.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <unordered_set>
#include <vector>

namespace docket::ui {

/// The items of a list as rows, loaded page by page as they come into view, and which of them are selected. The rows of the
/// last question stay until the first of the next one are there. Lives in the window thread; the disk is read on others.
class QueueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Check, Item, Text, Label, Confidence, Reason, State, Due, Reviewer, Priority, Source, Age, Decisions, ColumnCount };
    enum Role {
        LoadedRole = Qt::UserRole + 1,  ///< false: the row is still to come
        SelectedRole,
        IconRole,      ///< name of an icon before the text, or empty
        UrgentRole,    ///< due soon or overdue
        ShareRole,     ///< confidence as double, invalid where there is none
        MaskedRole,    ///< hidden until the reader has decided the item
    };

    static constexpr int pageRows = 200;

    /// The desk and the clock must outlive the model.
    QueueModel(services::BrowseDesk& desk, const ports::Clock& clock, QObject* parent = nullptr);
    ~QueueModel() override;

    void setTaxonomy(std::shared_ptr<const taxonomy::Taxonomy> taxonomy) { m_taxonomy = std::move(taxonomy); }
    /// Shows what answers to the question; nothing stays selected, also not of what was selected until its rows came.
    void ask(const services::BrowseQuestion& question);
    /// Loads anew what is shown, with the selection; first the rows around this one.
    void reload(int row = 0);
    const services::BrowseQuestion& question() const { return m_question; }

    /// Whether the rows are those of an earlier question.
    bool isStale() const { return m_isStale; }
    /// How many items answer; nullopt as long as they are being counted.
    std::optional<std::int64_t> count() const { return m_count; }
    /// From the question to its first rows.
    std::int64_t firstRowsMs() const { return m_firstRowsMs; }
    /// Rows that can be seen now: they are loaded first, and some pages after them.
    void setVisibleRows(int first, int last);

    const services::BrowsedItem* itemAt(int row) const;
    /// The row of an item that is loaded; -1: it is not.
    int rowOf(ItemId item) const;
    bool isSelected(int row) const;
    /// Also of rows that were never loaded: which items they are is found out meanwhile.
    void setSelected(int firstRow, int lastRow, bool isSelected);
    /// False: it is being found out which items are selected.
    bool isSelectionKnown() const { return m_waiting.empty(); }
    /// Every item that answers, also those that were never loaded.
    void selectAll();
    void clearSelection();
    bool isAllSelected() const { return m_isAllSelected; }
    std::int64_t selectedCount() const;
    /// The ids of what is selected; not for isAllSelected().
    std::vector<ItemId> selectedItems() const { return {m_selected.begin(), m_selected.end()}; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void firstRowsArrived();
    void countArrived();
    void selectionChanged();
    void staleChanged();
    /// The question cannot be answered: a mistake in the search, or the file.
    void failed(const docket::Error& error);

private:
    using PageMap = std::map<int, services::BrowsedPage>;

    /// Rows to be selected or not, some of which are not known yet.
    struct Stretch {
        int first = 0;
        int last = 0;
        bool isSelected = false;
    };

    void begin(bool keepsSelection, int page);
    void load(int page);
    void loadNext();
    void receive(int page, Result<services::BrowsedPage> loaded);
    void receiveCount(Result<std::int64_t> counted);
    std::optional<ItemId> idAt(int row) const;
    void apply(const Stretch& stretch);
    std::int64_t waitingCount() const;
    void askForOrder();
    void receiveOrder(Result<std::vector<ItemId>> order);
    void tellSelection(int firstRow, int lastRow);
    void setRows(std::int64_t rows);
    void setStale(bool isStale);
    void forgetFarPages();
    QString textOf(const services::BrowsedItem& row, int column) const;
    QString spokenText(const services::BrowsedItem& row, int column) const;
    QVariant checkData(int row, int role) const;

    services::BrowseDesk& m_desk;
    const ports::Clock& m_clock;
    GuiThread m_gui{this};
    std::shared_ptr<const taxonomy::Taxonomy> m_taxonomy;
    services::BrowseQuestion m_question;
    services::BrowseQuestion m_answered;  ///< the one whose rows are shown
    PageMap m_pages;
    int m_rows = 0;
    int m_firstVisible = 0;
    int m_lastVisible = 0;
    int m_loading = -1;         ///< page under way
    std::uint64_t m_generation = 0;
    bool m_isStale = false;
    bool m_keepsSelection = false;  ///< when the rows come that are asked for
    std::optional<std::int64_t> m_count;
    Timestamp m_askedAt;
    std::int64_t m_firstRowsMs = 0;
    bool m_isAllSelected = false;
    std::unordered_set<ItemId> m_selected;   ///< where all are selected: those that are not
    std::vector<Stretch> m_waiting;          ///< in turn, until the order is there
    std::vector<ItemId> m_order;             ///< of all rows, once it was needed; empty: not known
};

}  // namespace docket::ui
