#include "ui/datasets/preview/dataset_view.h"

#include "ui/common/look/in_step.h"

namespace docket::ui {

namespace {

constexpr int viewSide = 16;
constexpr int viewGap = 12;
constexpr int lowerBesideEachOther = 720;  // px at 100 %

}  // namespace

DatasetView::DatasetView(const Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_theme(theme), m_files(new FilePreview(theme)), m_labels(new LabelPanel(theme)), m_examples(new ExamplePanel(theme)), m_subtraction(new SubtractionPanel(theme)),
      m_findings(new FindingPanel(theme)), m_lower(new QBoxLayout(QBoxLayout::LeftToRight)) {
    setObjectName(QStringLiteral("datasetView"));
    auto* side = new QVBoxLayout;
    side->setSpacing(viewGap);
    side->addWidget(m_subtraction);
    side->addWidget(m_findings, 1);
    m_lower->setSpacing(viewGap);
    auto* main = new QVBoxLayout;
    main->setSpacing(viewGap);
    main->addWidget(m_labels, 1);
    main->addWidget(m_examples);
    m_lower->addLayout(main, 3);
    m_lower->addLayout(side, 2);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(viewSide, viewGap, viewSide, 0);
    column->setSpacing(viewGap);
    column->addWidget(m_files);
    column->addLayout(m_lower, 1);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    connect(&theme, &Theme::changed, this, &DatasetView::layOut);
}

void DatasetView::showPreview(const services::DatasetPreview& preview, const taxonomy::Taxonomy* taxonomy) {
    m_files->showFiles(preview.files);
    m_labels->showLabels(preview.labels, taxonomy);
    m_examples->showExamples(preview.manifest.chosen, taxonomy);
    m_subtraction->showManifest(preview.manifest);
    m_findings->showFindings(preview.findings);
}

void DatasetView::setOld(bool isOld) {
    m_files->setOld(isOld);
    m_labels->setOld(isOld);
    m_subtraction->setOld(isOld);
}

void DatasetView::layOut() { m_lower->setDirection(width() >= m_theme.px(lowerBesideEachOther) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom); }

void DatasetView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    layOut();
}

}  // namespace docket::ui
