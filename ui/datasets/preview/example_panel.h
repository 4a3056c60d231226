#pragma once

#include "ui/datasets/preview/action_panel.h"
#include "ui/datasets/preview/example_rows.h"

namespace docket::ui {

/// The examples of a few-shot prompt and why each was chosen. Enter pins one, or takes the pin out; Delete bans it.
class ExamplePanel : public ActionPanel {
    Q_OBJECT

public:
    explicit ExamplePanel(const Theme& theme, QWidget* parent = nullptr);

    /// Not there without examples.
    void showExamples(const std::vector<dataset::ChosenFact>& chosen, const taxonomy::Taxonomy* taxonomy);

Q_SIGNALS:
    void pinAsked(const std::string& id, bool isPinned);
    void banAsked(const std::string& id);

private:
    ExampleRows m_rows;
};

}  // namespace docket::ui
