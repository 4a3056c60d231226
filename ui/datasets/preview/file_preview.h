#pragma once

#include "core/services/datasets/dataset_preview.h"
#include "ui/common/parts/buttons.h"
#include "ui/datasets/preview/export_panel.h"
#include "ui/datasets/preview/line_view.h"

#include <vector>

namespace docket::ui {

/// The first lines of each file that an export would write.
class FilePreview : public ExportPanel {
    Q_OBJECT

public:
    explicit FilePreview(const Theme& theme, QWidget* parent = nullptr);

    void showFiles(const std::vector<services::PreviewedFile>& files);
    void setOld(bool isOld) { m_lines->setOld(isOld); }
    /// To the next file (`step` 1) or the one before (-1), and round.
    void go(int step);
    LineView& lines() { return *m_lines; }

private:
    void makeSwitch();
    void showFile(int index);
    void copy();
    QString summaryOf(const services::PreviewedFile& file, qsizetype shown) const;

    std::vector<services::PreviewedFile> m_files;
    int m_current = 0;
    SegmentedSwitch* m_switch = nullptr;
    KeyButton* m_copy;
    LineView* m_lines;
};

}  // namespace docket::ui
