#pragma once

#include "core/services/taxonomy/label_examples.h"
#include "ui/common/program/gui_thread.h"
#include "ui/common/program/workers.h"
#include "ui/taxonomy/labels/label_dialogs.h"

#include <filesystem>
#include <stop_token>

namespace docket::ui {

/// Decided texts to be taken over as examples of a label, or as counter-examples: those that the model said it of and
/// people decided otherwise. Read on another thread.
class ExampleDialog : public LabelDialog {
    Q_OBJECT

public:
    enum class Kind { Example, CounterExample };
    /// All references outlive the dialog.
    struct Source {
        ports::WorkspaceFiles& files;
        Workers& workers;
        std::filesystem::path workspace;
    };

    ExampleDialog(const Theme& theme, const Source& source, const taxonomy::Label& label, Kind kind, QWidget* parent);
    ~ExampleDialog() override;

    /// The texts that are ticked, each on one line.
    std::vector<std::string> chosen() const;

private:
    void list(const std::vector<services::DecidedText>& texts);
    void updateAnswer();

    Kind m_kind;
    std::vector<std::string> m_known;  ///< examples that it has
    QListWidget* m_list;
    QLabel* m_state;
    std::stop_source m_stop;
    GuiThread m_gui{this};
};

}  // namespace docket::ui
