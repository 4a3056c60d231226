#pragma once

#include "ui/common/look/theme.h"
#include "ui/taxonomy/publish/publication_delegate.h"
#include "ui/taxonomy/publish/publication_model.h"
#include "ui/taxonomy/publish/rule_editor.h"

#include <QFrame>
#include <QTableView>

namespace docket::ui {

/// Rows of what a publication does. Up and Down move, Enter opens the choices of the row.
class PublicationTable : public QTableView {
    Q_OBJECT

public:
    PublicationTable(PublicationModel& model, QWidget* parent = nullptr);

    int currentRow() const { return currentIndex().row(); }

Q_SIGNALS:
    void currentRowChanged(int row);
    void resized();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void chooseFor(int row);
};

/// The table with the rule of the current row in that row, and what it comes to. Its columns follow its width.
class PublicationPane : public QFrame {
    Q_OBJECT

public:
    PublicationPane(const Theme& theme, PublicationModel& model, QWidget* parent = nullptr);

    PublicationTable& table() { return *m_table; }
    RuleEditor& rule() { return *m_rule; }
    void goToRow(int row);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void applyLook();
    void layOutColumns();
    void showRule();
    void fitRows();
    void placeRule();
    int rowHeight() const;
    int ruleHeight() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    const Theme& m_theme;
    PublicationModel& m_model;
    PublicationTotals m_totals;
    PublicationTable* m_table;
    QTableView* m_totalsView;
    PublicationDelegate* m_delegate;
    PublicationDelegate* m_totalsDelegate;
    RuleEditor* m_rule;   ///< within its row of the table
    int m_ruleRow = -1;   ///< the row that has room for it
    RowShape m_shape = RowShape::Wide;
};

}  // namespace docket::ui
