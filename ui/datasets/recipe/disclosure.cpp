#include "ui/datasets/recipe/disclosure.h"

namespace docket::ui {

namespace {
constexpr int mostDisclosureWords = 300;
}

Disclosure::Disclosure(const Theme& theme, const char* name, QWidget& fields) : KeyButton(theme, Kind::Flat), m_fields(fields) {
    setObjectName(QLatin1String(name));
    setCheckable(true);
    setSmall(true);
    setMostWords(mostDisclosureWords);
    connect(this, &QAbstractButton::toggled, this, &Disclosure::setOpen);
    setOpen(false);
}

void Disclosure::setOpen(bool isOpen) {
    setChecked(isOpen);
    setIconName(isOpen ? QStringLiteral("down") : isRightToLeft() ? QStringLiteral("left") : QStringLiteral("right"));
    setAccessibleDescription(isOpen ? tr("Shown") : tr("Hidden"));
    m_fields.setVisible(isOpen);
}

}  // namespace docket::ui
