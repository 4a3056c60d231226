#pragma once

#include "ui/common/look/theme.h"

#include <QHeaderView>

namespace docket::ui {

/// The heads of a confusion matrix: upright, names that are cut with "…" where they have no room; across, letters in narrow columns.
class ConfusionHeads : public QHeaderView {
    Q_OBJECT

public:
    ConfusionHeads(const Theme& theme, Qt::Orientation orientation, QWidget* parent = nullptr);

    /// As paintSection() does, for a picture.
    void drawHead(QPainter& painter, const QRect& rect, int section) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const Theme& m_theme;
};

}  // namespace docket::ui
