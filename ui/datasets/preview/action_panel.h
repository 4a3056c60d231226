#pragma once

#include "ui/datasets/preview/export_panel.h"

#include <QAbstractListModel>
#include <QListView>

namespace docket::ui {

/// A panel with rows for a CheckDelegate, as high as they are. Enter, Space or a click on the word at the far end of a row asks for what
/// the word says; Delete asks for the row to go.
class ActionPanel : public ExportPanel {
    Q_OBJECT

public:
    /// The model outlives the panel's use of it: a member of whoever derives from this, handed in once it is made.
    ActionPanel(const Theme& theme, const char* name, const char* listName, const QString& title, QWidget* parent = nullptr);

    /// To the next (`step` 1) or previous (-1) row, and round.
    void go(int step);

Q_SIGNALS:
    void actionAsked(int row);
    void removalAsked(int row);

protected:
    void setRows(QAbstractListModel& rows);
    /// The rows are others by now: keeps the current one and the focus as far as that goes. `none` is said where there are no rows.
    void followRows(const QString& none);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitHeight();
    bool takesKey(const class QKeyEvent& key);

    QLabel* m_none;
    QListView* m_list;
};

}  // namespace docket::ui
