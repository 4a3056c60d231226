#pragma once

#include "ui/common/look/theme.h"
#include "ui/common/parts/buttons.h"

#include <QSplitter>
#include <QWidget>

namespace docket::ui {

/// What there is to choose from, the one that was chosen, and what there is to say about all: three panes beside each other.
/// In a small window the second and the third take turns, in a very small one all of them.
class ThreePanes : public QWidget {
    Q_OBJECT

public:
    enum class Turn { List, Form, Right };
    struct Words {
        QString list, form, right;  ///< on the tabs
        QString twoTabs;            ///< what the tabs are for, where the list stays: "Label, or checks and versions"
        QString threeTabs;
    };

    /// Takes the panes. `name`: begins the object names of panes, split and tabs. Widths of the outer panes are in px at 100 %.
    ThreePanes(const Theme& theme, const QString& name, const Words& words, int listWidth, int rightWidth, QWidget* list, QWidget* form, QWidget* right,
               QWidget* parent = nullptr);

    /// Brings a pane to where it is seen.
    void bring(Turn turn);
    Turn turn() const { return m_turn; }
    /// Whether there is room for one pane only.
    bool isAlone() const;

Q_SIGNALS:
    void laidOut();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    SegmentedSwitch* makeTabs(const QString& name, const QString& words, const QStringList& tabs);
    void layOut();

    const Theme& m_theme;
    QSplitter* m_split;
    QWidget* m_list;
    QWidget* m_form;
    QWidget* m_right;
    QWidget* m_tabRow;
    SegmentedSwitch* m_tabs;
    SegmentedSwitch* m_allTabs;
    Turn m_turn = Turn::List;
};

}  // namespace docket::ui
