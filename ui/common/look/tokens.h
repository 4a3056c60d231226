#pragma once

#include <QColor>

#include <array>

namespace docket::ui {

enum class Scheme { Light, Dark };

/// What an item's text is read on.
enum class ReadingSurface { Paper, Neutral, HighContrast };

/// What a colour is for. Only the pairs that the contrast test lists may meet as text and ground.
enum class Role {
    Window, Rail, Base, Alt, Page, Inset,
    Border, FieldBorder, ButtonBorder,
    Text, Text2, Text3, Disabled,
    Accent, AccentHover, OnAccent, Soft, OnSoft, Selection, Focus,
    EvidenceMine, EvidenceModel, Model,
    Ok, OkFill, Warn, WarnFill, Bad, BadFill,
    Tip, OnTip,
};
inline constexpr int roleCount = 31;

/// A colour for each role, by its number.
using RoleColors = std::array<QColor, roleCount>;

struct Token {
    Role role;
    QRgb light;
    QRgb dark;
};

/// The one table of colours.
inline constexpr std::array<Token, roleCount> tokens = {{
    {Role::Window, 0xFFF4F5F7, 0xFF1C1F24},        {Role::Rail, 0xFFEBEDF0, 0xFF17191D},
    {Role::Base, 0xFFFFFFFF, 0xFF22262C},          {Role::Alt, 0xFFF9FAFB, 0xFF262A31},
    {Role::Page, 0xFFFFFEFA, 0xFF23272D},          {Role::Inset, 0xFFEEF0F3, 0xFF1A1D21},
    {Role::Border, 0xFFD9DDE3, 0xFF363C45},        {Role::FieldBorder, 0xFF828A96, 0xFF7B8491},
    {Role::ButtonBorder, 0xFFC0C7D0, 0xFF4B535F},  {Role::Text, 0xFF1B1F26, 0xFFE3E6EA},
    {Role::Text2, 0xFF434B57, 0xFFBAC1CA},         {Role::Text3, 0xFF5C6572, 0xFFA1AAB5},
    {Role::Disabled, 0xFF9AA2AD, 0xFF646C78},      {Role::Accent, 0xFF2A5CAA, 0xFF86AEEF},
    {Role::AccentHover, 0xFF214B8C, 0xFFA3C2F5},   {Role::OnAccent, 0xFFFFFFFF, 0xFF0E1724},
    {Role::Soft, 0xFFE2EBF8, 0xFF2B3B55},          {Role::OnSoft, 0xFF1C4585, 0xFFC3D8FA},
    {Role::Selection, 0xFFCFE0F8, 0xFF34507C},     {Role::Focus, 0xFF1F6FDB, 0xFF7FB2FF},
    {Role::EvidenceMine, 0xFFFFE7A3, 0xFF574716},  {Role::EvidenceModel, 0xFFE3DDF6, 0xFF3B3359},
    {Role::Model, 0xFF56409A, 0xFFC8BBF2},         {Role::Ok, 0xFF0A6350, 0xFF7CD3BB},
    {Role::OkFill, 0xFFDCF1EA, 0xFF1D3A34},        {Role::Warn, 0xFF744B00, 0xFFEBC168},
    {Role::WarnFill, 0xFFFCEFD0, 0xFF40341A},      {Role::Bad, 0xFFA3241B, 0xFFF5A097},
    {Role::BadFill, 0xFFFBE5E2, 0xFF4A2724},       {Role::Tip, 0xFF262B33, 0xFF0F1114},
    {Role::OnTip, 0xFFF2F4F6, 0xFFF2F4F6},
}};

inline QColor colorOf(Role role, Scheme scheme) {
    const Token& token = tokens[static_cast<std::size_t>(role)];
    return QColor::fromRgb(scheme == Scheme::Light ? token.light : token.dark);
}

/// Colours for charts and for the chips of labels: drawn on Base only, never as text, and never the only sign of a thing.
inline constexpr int chartColours = 8;
inline constexpr std::array<std::array<QRgb, 2>, chartColours> chartTokens = {{
    {0xFF2A5CAA, 0xFF86AEEF}, {0xFFBB8717, 0xFFECB246}, {0xFF7E0000, 0xFF5A8081}, {0xFF37A090, 0xFFBA6217},
    {0xFF7D6657, 0xFFECE6CB}, {0xFF8F82F0, 0xFF84F7FA}, {0xFF442931, 0xFF99947B}, {0xFF27276E, 0xFF7A6FC1},
}};

/// `number`: 1 to chartColours.
inline QColor chartColor(int number, Scheme scheme) {
    return QColor::fromRgb(chartTokens[static_cast<std::size_t>(number - 1)][scheme == Scheme::Light ? 0 : 1]);
}

inline QColor pageColor(ReadingSurface surface, Scheme scheme) {
    switch (surface) {
        case ReadingSurface::Paper: break;
        case ReadingSurface::Neutral: return colorOf(Role::Base, scheme);
        case ReadingSurface::HighContrast: return scheme == Scheme::Light ? Qt::white : Qt::black;
    }
    return colorOf(Role::Page, scheme);
}

/// The ink of an item's text.
inline QColor readingInk(ReadingSurface surface, Scheme scheme) {
    if (surface != ReadingSurface::HighContrast) return colorOf(Role::Text, scheme);
    return scheme == Scheme::Light ? Qt::black : Qt::white;
}

}  // namespace docket::ui
