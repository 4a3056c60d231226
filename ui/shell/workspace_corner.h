#pragma once

#include "ui/common/icon_label.h"

#include <QMenuBar>
#include <QWidget>

namespace docket::ui {

/// The right corner of the menu bar: where the data lives, and the version of the taxonomy in use.
class WorkspaceCorner : public QWidget {
    Q_OBJECT

public:
    WorkspaceCorner(const Theme& theme, QMenuBar& bar);

    void showTaxonomyVersion(int version);

private:
    void placeAnew();

    QMenuBar& m_bar;
    IconLabel* m_version;
};

}  // namespace docket::ui
