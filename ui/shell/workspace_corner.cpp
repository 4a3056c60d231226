#include "ui/shell/workspace_corner.h"

#include "ui/common/mirror.h"

#include <QHBoxLayout>

namespace docket::ui {

namespace {
constexpr int leastHeight = 25;
constexpr int endMargin = 16;
constexpr int between = 14;
}  // namespace

WorkspaceCorner::WorkspaceCorner(const Theme& theme, QMenuBar& bar)
    : m_bar(bar), m_version(new IconLabel(theme, QStringLiteral("branch"))) {
    setMinimumHeight(leastHeight);
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
}

void WorkspaceCorner::showTaxonomyVersion(int version) {
    const QString text = tr("Taxonomy v%1").arg(version);
    if (text == m_version->text()) return;  // counts change with every decision, the version hardly ever
    m_version->setText(text);
    // Only then the bar asks for the new size, which the captions know when their layouts were told.
    QMetaObject::invokeMethod(this, [this] { m_bar.setCornerWidget(this, Qt::TopRightCorner); }, Qt::QueuedConnection);
}

}  // namespace docket::ui
