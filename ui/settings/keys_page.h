#pragma once

#include "ui/common/parts/banner.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/icon_field.h"
#include "ui/common/program/gui_thread.h"
#include "ui/settings/key_recorder.h"
#include "ui/settings/key_table.h"
#include "ui/settings/settings_page.h"

#include <QTableView>

#include <expected>

namespace docket::ui {

/// Every command with its key, and another key for it: a key that cannot be is refused, and the refusal says why.
/// All keys go to a file and come from one.
class KeysPage : public SettingsPage {
    Q_OBJECT

public:
    explicit KeysPage(const SettingsContext& context);
    ~KeysPage() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    QWidget* makeButtons();
    KeyButton* addButton(QLayout& row, const char* name, const QString& text, void (KeysPage::*act)());

    void startRecording();
    void stopRecording();
    void record(const QKeySequence& keys);
    void resetOne();
    void resetAll();
    void exportKeys();
    void importKeys();
    void showRead(const std::expected<QByteArray, QString>& file);
    void take(const Keymap& keymap);
    void updateButtons();
    std::optional<Command> current() const;

    SettingsContext m_context;
    GuiThread m_gui{this};
    KeyTable m_model;
    Banner* m_banner;
    IconField* m_filter;
    QTableView* m_table;
    KeyRecorder* m_recorder;
    KeyButton* m_change = nullptr;
    KeyButton* m_reset = nullptr;
    KeyButton* m_resetAll = nullptr;
};

}  // namespace docket::ui
