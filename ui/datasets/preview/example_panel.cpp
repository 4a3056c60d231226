#include "ui/datasets/preview/example_panel.h"

namespace docket::ui {

ExamplePanel::ExamplePanel(const Theme& theme, QWidget* parent) : ActionPanel(theme, "examplePanel", "exampleList", tr("Examples of the prompt"), parent) {
    setRows(m_rows);
    connect(this, &ActionPanel::actionAsked, this, [this](int row) { Q_EMIT pinAsked(m_rows.id(row), !m_rows.isPinned(row)); });
    connect(this, &ActionPanel::removalAsked, this, [this](int row) { Q_EMIT banAsked(m_rows.id(row)); });
    hide();
}

void ExamplePanel::showExamples(const std::vector<dataset::ChosenFact>& chosen, const taxonomy::Taxonomy* taxonomy) {
    m_rows.setExamples(chosen, taxonomy);
    setAside(tr("Enter pins, Delete bans"));
    followRows({});
    setVisible(!chosen.empty());
}

}  // namespace docket::ui
