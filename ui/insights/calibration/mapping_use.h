#pragma once

#include "core/ports/clock.h"
#include "core/services/work/writer.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/program/gui_thread.h"
#include "ui/insights/calibration/calibration_controller.h"

#include <QLabel>
#include <QWidget>

#include <functional>
#include <memory>
#include <string>

namespace docket::ui {

/// Whether a mapping is applied to what a model predicts, and what can be done about it: apply the one that is shown, say of one that labels have
/// left behind that it still holds, or take it off. Of several models together there is nothing to be said. What it is given outlives it.
class MappingUse : public QWidget {
    Q_OBJECT

public:
    /// `author`: in whose name mappings are applied.
    MappingUse(const Theme& theme, services::Writer& writer, const ports::Clock& clock, std::string author, QWidget* parent = nullptr);
    ~MappingUse() override { m_gui.close(); }

    void show(std::shared_ptr<const services::TrafficTable> table, std::shared_ptr<const CalibrationPage> page);

Q_SIGNALS:
    /// In words: what is applied now, or why it is not.
    void done(const QString& words);
    void refused(const QString& words);

private:
    /// What is said of a step that succeeded.
    using Step = std::function<Result<QString>(services::CalibrationShelf& shelf)>;

    KeyButton* addButton(const char* name, const QString& text);
    void apply();
    void confirm();
    void takeOff();
    void run(Step step);
    void showState();
    QString stateWords() const;

    services::Writer& m_writer;
    const ports::Clock& m_clock;
    std::string m_author;
    GuiThread m_gui{this};
    std::shared_ptr<const services::TrafficTable> m_table;
    std::shared_ptr<const CalibrationPage> m_page;
    const Theme& m_theme;
    QLabel* m_state;
    KeyButton* m_apply;
    KeyButton* m_confirm;
    KeyButton* m_takeOff;
    bool m_isWriting = false;
};

}  // namespace docket::ui
