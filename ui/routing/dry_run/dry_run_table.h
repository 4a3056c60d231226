#pragma once

#include "ui/common/look/theme.h"
#include "ui/routing/dry_run/dry_run_rows.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace docket::ui {

/// Paints the numbers of a dry run: sums strong under a line, parts with the icon of their reason.
class DryRunDelegate : public QStyledItemDelegate {
public:
    DryRunDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    /// Old figures are weaker than those that hold.
    void setOld(bool isOld) { m_isOld = isOld; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Role inkOf(const QModelIndex& index) const;

    const Theme& m_theme;
    bool m_isOld = false;
};

/// The numbers of a dry run, as high as its rows.
class DryRunTable : public QTableView {
    Q_OBJECT

public:
    explicit DryRunTable(const Theme& theme, QWidget* parent = nullptr);

    void setRun(const ShownDryRun& shown);
    void setOld(bool isOld);
    const DryRunRows& rows() const { return m_rows; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyLook();
    void fit();

    const Theme& m_theme;
    DryRunRows m_rows;
    DryRunDelegate* m_delegate;
};

}  // namespace docket::ui
