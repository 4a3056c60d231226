#pragma once

#include "core/services/datasets/dataset_preview.h"
#include "core/taxonomy/taxonomy.h"
#include "ui/datasets/preview/example_panel.h"
#include "ui/datasets/preview/file_preview.h"
#include "ui/datasets/preview/finding_panel.h"
#include "ui/datasets/preview/label_panel.h"
#include "ui/datasets/preview/subtraction_panel.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace docket::ui {

/// What a dataset would be: its files, its labels, the examples of a prompt, how we get to its records, and what there is to say of it. It scrolls where room
/// is short.
class DatasetView : public QScrollArea {
    Q_OBJECT

public:
    explicit DatasetView(const Theme& theme, QWidget* parent = nullptr);

    void showPreview(const services::DatasetPreview& preview, const taxonomy::Taxonomy* taxonomy);
    /// What is shown answers an earlier question.
    void setOld(bool isOld);
    FilePreview& files() { return *m_files; }
    LabelPanel& labels() { return *m_labels; }
    ExamplePanel& examples() { return *m_examples; }
    FindingPanel& findings() { return *m_findings; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();

    const Theme& m_theme;
    FilePreview* m_files;
    LabelPanel* m_labels;
    ExamplePanel* m_examples;
    SubtractionPanel* m_subtraction;
    FindingPanel* m_findings;
    QBoxLayout* m_lower;
};

}  // namespace docket::ui
