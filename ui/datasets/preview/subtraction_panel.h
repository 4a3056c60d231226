#pragma once

#include "core/dataset/manifest.h"
#include "ui/datasets/preview/export_panel.h"

#include <QGridLayout>

namespace docket::ui {

/// The way from all items of the workspace to the records of the dataset, a row for each thing that takes away or adds.
class SubtractionPanel : public ExportPanel {
    Q_OBJECT

public:
    explicit SubtractionPanel(const Theme& theme, QWidget* parent = nullptr);

    void showManifest(const dataset::Manifest& manifest);
    void setOld(bool isOld);

private:
    void addRow(const QString& words, const QString& number, bool isSum);

    QWidget* m_rows = nullptr;  ///< made anew for each manifest
    QGridLayout* m_grid = nullptr;
    QLabel* m_splits;
};

}  // namespace docket::ui
