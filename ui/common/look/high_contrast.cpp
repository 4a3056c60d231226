#include "ui/common/look/high_contrast.h"

#include <algorithm>
#include <cmath>

namespace docket::ui {

namespace {

constexpr double highestOfUsual = 19.5;
constexpr double leastOfText = 7;   // WCAG's enhanced level
constexpr double leastOfShape = 3;

double linear(double channel) { return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); }

double luminance(const QColor& color) { return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF()); }

QColor mixed(const QColor& ground, const QColor& other, double share) {
    const auto channel = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return {channel(ground.red(), other.red()), channel(ground.green(), other.green()), channel(ground.blue(), other.blue())};
}

/// As much of the colour on the ground as the text on it can bear.
QColor filledWith(const QColor& color, const QColor& ground, const QColor& text) {
    for (int percent = 100; percent > 0; percent -= 5) {
        const QColor fill = mixed(ground, color, percent / 100.0);
        if (contrastRatio(text, fill) >= leastOfText) return fill;
    }
    return ground;
}

}  // namespace

double contrastRatio(const QColor& one, const QColor& other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

bool isHighContrast(const QPalette& system) {
    using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
    constexpr std::array pairs = {Pair{QPalette::WindowText, QPalette::Window}, Pair{QPalette::Text, QPalette::Base},
                                  Pair{QPalette::ButtonText, QPalette::Button}};
    return std::ranges::all_of(pairs, [&](const Pair& pair) {
        return contrastRatio(system.color(QPalette::Active, pair.first), system.color(QPalette::Active, pair.second)) >= highestOfUsual;
    });
}

QPalette highContrastPalette(Scheme scheme) {
    const bool isDark = scheme == Scheme::Dark;
    const QColor ground = isDark ? Qt::black : Qt::white;
    const QColor text = isDark ? Qt::white : Qt::black;
    QPalette palette(text, ground, text, text, text, text, text, ground, ground);
    palette.setColor(QPalette::Highlight, isDark ? QColor(0x1A, 0xEB, 0xFF) : QColor(0x37, 0x00, 0x6E));
    palette.setColor(QPalette::Link, isDark ? QColor(0xFF, 0xFF, 0x00) : QColor(0xB0, 0x60, 0x00));
    palette.setColor(QPalette::ToolTipBase, ground);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, isDark ? QColor(0x9A, 0x9A, 0x9A) : QColor(0x60, 0x60, 0x60));
    return palette;
}

RoleColors highContrastColors(const QPalette& palette) {
    const auto from = [&](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
    const QColor ground = from(QPalette::Base);
    const QColor text = from(QPalette::Text);
    const QColor soft = filledWith(from(QPalette::Highlight), ground, text);
    const QColor highlight = from(QPalette::Highlight);
    const bool isRing = contrastRatio(highlight, ground) >= leastOfShape && contrastRatio(highlight, from(QPalette::Window)) >= leastOfShape &&
                        contrastRatio(highlight, soft) >= leastOfShape;
    RoleColors colors;
    colors.fill(text);
    const auto set = [&colors](Role role, const QColor& color) { colors[static_cast<std::size_t>(role)] = color; };
    for (const Role role : {Role::Window, Role::Rail}) set(role, from(QPalette::Window));
    for (const Role role : {Role::Base, Role::Alt, Role::Page, Role::OnAccent, Role::OkFill, Role::WarnFill, Role::BadFill}) set(role, ground);
    set(Role::Inset, mixed(ground, text, 0.15));
    set(Role::Border, mixed(ground, text, 0.5));
    set(Role::Disabled, palette.color(QPalette::Disabled, QPalette::WindowText));
    set(Role::Soft, soft);
    set(Role::Selection, soft);
    set(Role::Focus, isRing ? highlight : text);
    set(Role::EvidenceMine, filledWith(from(QPalette::Link), ground, text));
    set(Role::EvidenceModel, filledWith(highlight, ground, text));
    set(Role::Tip, from(QPalette::ToolTipBase));
    set(Role::OnTip, from(QPalette::ToolTipText));
    return colors;
}

}  // namespace docket::ui
