#pragma once

#include "ui/common/parts/buttons.h"

namespace docket::ui {

/// A button that shows and hides fields that most recipes do without. Hidden at first.
class Disclosure : public KeyButton {
    Q_OBJECT

public:
    /// `fields` stays beside the button as long as it does.
    Disclosure(const Theme& theme, const char* name, QWidget& fields);

    void setOpen(bool isOpen);

private:
    QWidget& m_fields;
};

}  // namespace docket::ui
