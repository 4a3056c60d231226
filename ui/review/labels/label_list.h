#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/look/theme.h"
#include "ui/common/parts/icon_field.h"
#include "ui/review/labels/label_model.h"

#include <QLabel>
#include <QListView>
#include <QWidget>

#include <optional>

namespace docket::ui {

class LabelDelegate;

/// The labels with their filter. The highlight moves by keys; choosing is left to the page.
class LabelList : public QWidget {
    Q_OBJECT

public:
    LabelList(const Theme& theme, const ActionRegistry& actions, LabelModel& model, QWidget* parent = nullptr);

    IconField* filterField() const { return m_filter; }
    QListView* view() const { return m_view; }

    /// The label under the highlight; nullopt: a heading, "none fits", or nothing.
    std::optional<LabelId> highlighted() const;
    bool isNoneFitsHighlighted() const;
    /// Words of the highlighted row, for the button that chooses it.
    QString highlightedText() const;
    void highlight(LabelId label);
    void moveHighlight(int step);
    void highlightEnd(bool first);
    /// Opens or closes the group of the highlighted row. False: there is none.
    bool setGroupOpen(bool isOpen);
    bool toggleGroup();
    /// Starts filtering with a letter typed elsewhere.
    void typeFilter(const QString& text);
    void clearFilter();
    void updateHints();

Q_SIGNALS:
    void highlightChanged();
    void chosen(docket::LabelId label);
    void noneFitsChosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHints(const Theme& theme);
    void applyFilter(const QString& text);
    void choose(const QModelIndex& index);
    void setCurrentRow(int row);

    const ActionRegistry& m_actions;
    LabelModel& m_model;
    IconField* m_filter;
    QWidget* m_hints = nullptr;
    QLabel* m_switchHint = nullptr;
    QLabel* m_scoreHint = nullptr;
    QListView* m_view;
    LabelDelegate* m_delegate;
    std::optional<LabelId> m_highlightedBefore;  ///< the rows came anew
    bool m_isFiltering = false;
};

}  // namespace docket::ui
