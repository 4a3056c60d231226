#pragma once

#include "ui/common/parts/icon_label.h"

#include <QMenuBar>
#include <QWidget>

namespace docket::ui {

/// The right corner of the menu bar: where the data lives, and the version of the taxonomy in use.
class WorkspaceCorner : public QWidget {
    Q_OBJECT

public:
    WorkspaceCorner(const Theme& theme, QMenuBar& bar);

    /// A version that is or was in force: the newest of those that were told since forget() is shown.
    void noteTaxonomyVersion(int version);
    void forget() { m_newest = 0; }

private:
    void placeAnew();

    QMenuBar& m_bar;
    IconLabel* m_version;
    int m_newest = 0;
};

}  // namespace docket::ui
