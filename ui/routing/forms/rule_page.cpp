#include "ui/routing/forms/rule_page.h"

namespace docket::ui {

namespace {
constexpr int betweenRuleParts = 12;
}

QVBoxLayout* columnOf(QWidget& page) {
    auto* layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(betweenRuleParts);
    return layout;
}

QHBoxLayout* sideBySide(std::initializer_list<QWidget*> controls) {
    auto* row = new QHBoxLayout;
    row->setSpacing(betweenRuleParts);
    for (QWidget* control : controls) row->addWidget(control, 1);
    return row;
}

}  // namespace docket::ui
