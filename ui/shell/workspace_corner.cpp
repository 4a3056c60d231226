#include "ui/shell/workspace_corner.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"

#include <QHBoxLayout>

namespace docket::ui {

namespace {
constexpr int leastHeight = 25;
constexpr int endMargin = 16;
constexpr int between = 14;
}  // namespace

WorkspaceCorner::WorkspaceCorner(const Theme& theme, QMenuBar& bar)
    : m_bar(bar), m_version(new IconLabel(theme, QStringLiteral("branch"))) {
    keepInStep(*this, theme, [this, &theme] { setMinimumHeight(theme.px(leastHeight)); });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(mirroredMargins(0, 0, endMargin, 0));
    row->setSpacing(between);
    row->addStretch(1);
    auto* place = new IconLabel(theme, QStringLiteral("db"));
    place->setText(tr("Local file"));
    m_version->setObjectName(QStringLiteral("taxonomyVersion"));
    row->addWidget(place);
    row->addWidget(m_version);
    bar.setCornerWidget(this, Qt::TopRightCorner);
    connect(&theme, &Theme::changed, this, &WorkspaceCorner::placeAnew);
}

void WorkspaceCorner::noteTaxonomyVersion(int version) {
    if (version <= m_newest) return;  // an item in hand is finished under the version it was opened under
    m_newest = version;
    m_version->setText(tr("Taxonomy v%1").arg(version));
    placeAnew();
}

/// Only later: the captions know their new size when their layouts were told.
void WorkspaceCorner::placeAnew() {
    QMetaObject::invokeMethod(this, [this] { m_bar.setCornerWidget(this, Qt::TopRightCorner); }, Qt::QueuedConnection);
}

}  // namespace docket::ui
