#include "ui/common/look/theme.h"

#include "ui/common/look/high_contrast.h"
#include "ui/common/look/painting.h"
#include "ui/common/look/window_style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QStyleHints>
#include <QSvgRenderer>

#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#endif

#include <algorithm>

/// The icons are in a static library, so the linker has to be told that they are wanted.
static void initIcons() { Q_INIT_RESOURCE(resources); }

namespace docket::ui {

namespace {

QString familyOr(const QString& wanted, QFontDatabase::SystemFont fallback) {
    return QFontDatabase::families().contains(wanted) ? wanted : QFontDatabase::systemFont(fallback).family();
}

QFont fontOf(const QString& family, int px, QFont::Weight weight) {
    QFont font(family);
    font.setPixelSize(px);
    font.setWeight(weight);
    return font;
}

}  // namespace

Theme::Theme(Scheme scheme, QObject* parent)
    : QObject(parent),
      m_scheme(scheme),
      m_systemPalette(QApplication::palette()),
      m_family(familyOr(QStringLiteral("Inter"), QFontDatabase::GeneralFont)),
      m_monoFamily(familyOr(QStringLiteral("JetBrains Mono"), QFontDatabase::FixedFont)),
      m_colors(makeColors()) {
    initIcons();
}

Theme::~Theme() {
    if (qApp != nullptr) QApplication::setPalette(m_systemPalette);
}

Scheme Theme::systemScheme() const {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
        case Qt::ColorScheme::Dark: return Scheme::Dark;
        case Qt::ColorScheme::Light: return Scheme::Light;
        case Qt::ColorScheme::Unknown: break;
    }
#endif
    return m_systemPalette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

bool Theme::isSystemHighContrast() const {
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    if (QGuiApplication::styleHints()->accessibility()->contrastPreference() == Qt::ContrastPreference::HighContrast) return true;
#endif
    return ui::isHighContrast(m_systemPalette);
}

Scheme schemeOf(const QString& chosen, const Theme& theme) {
    if (chosen == QLatin1String("dark")) return Scheme::Dark;
    return chosen == QLatin1String("light") ? Scheme::Light : theme.systemScheme();
}

bool highContrastOf(const QString& chosen, const Theme& theme) {
    if (chosen == QLatin1String("on")) return true;
    return chosen != QLatin1String("off") && theme.isSystemHighContrast();
}

ReadingSurface surfaceOf(const QString& chosen) {
    if (chosen == QLatin1String("neutral")) return ReadingSurface::Neutral;
    return chosen == QLatin1String("contrast") ? ReadingSurface::HighContrast : ReadingSurface::Paper;
}

void Theme::setReadingSurface(ReadingSurface surface) {
    if (surface == m_surface) return;
    m_surface = surface;
    apply();
}

void Theme::setScheme(Scheme scheme) {
    if (scheme == m_scheme) return;
    m_scheme = scheme;
    apply();
}

void Theme::setHighContrast(bool isOn) {
    if (isOn == m_isHighContrast) return;
    m_isHighContrast = isOn;
    apply();
}

void Theme::setTextPercent(int percent) {
    const int within = std::clamp(percent, smallestText, largestText);
    if (within == m_textPercent) return;
    m_textPercent = within;
    m_fonts.fill(std::nullopt);
    apply();
}

/// A system whose palette is not of high contrast may still ask for it; then, and where only the person does, it is our own.
RoleColors Theme::makeColors() const {
    if (m_isHighContrast) return highContrastColors(ui::isHighContrast(m_systemPalette) ? m_systemPalette : highContrastPalette(m_scheme));
    RoleColors colors;
    for (const Token& token : tokens) colors[static_cast<std::size_t>(token.role)] = colorOf(token.role, m_scheme);
    colors[static_cast<std::size_t>(Role::Page)] = pageColor(m_surface, m_scheme);
    return colors;
}

void Theme::apply() {
    m_colors = makeColors();
    m_icons.clear();
    QApplication::setStyle(new WindowStyle(*this));
    QApplication::setPalette(palette());
    QApplication::setFont(font(TextStyle::Body));
    qApp->setStyleSheet(styleSheet());
    Q_EMIT changed();
}

void Theme::setReadingSize(int px) {
    m_readingSize = std::clamp(px, smallestReading, largestReading);
    m_fonts[static_cast<std::size_t>(TextStyle::Reading)].reset();
    Q_EMIT changed();
}

/// The font keeps what was looked up for it, so each style is made once.
QFont Theme::font(TextStyle style) const {
    auto& known = m_fonts[static_cast<std::size_t>(style)];
    if (!known) known = makeFont(style);
    return *known;
}

QFont Theme::makeFont(TextStyle style) const {
    const auto ui = [this](int size, QFont::Weight weight) { return fontOf(m_family, px(size), weight); };
    const auto mono = [this](int size, QFont::Weight weight) { return fontOf(m_monoFamily, px(size), weight); };
    switch (style) {
        case TextStyle::Body: return ui(13, QFont::Normal);
        case TextStyle::Medium: return ui(13, QFont::Medium);
        case TextStyle::Caption: return ui(12, QFont::Normal);
        case TextStyle::Small: return ui(11, QFont::Medium);
        case TextStyle::CaptionStrong: return ui(12, QFont::DemiBold);
        case TextStyle::Fine: return ui(11, QFont::Normal);
        case TextStyle::Strong: return ui(13, QFont::DemiBold);
        case TextStyle::Title: return ui(15, QFont::DemiBold);
        case TextStyle::Heading: return ui(20, QFont::DemiBold);
        case TextStyle::Reading: return ui(m_readingSize, QFont::Normal);
        case TextStyle::Mono: return mono(12, QFont::Medium);
        case TextStyle::MonoSmall: return mono(11, QFont::Normal);
    }
    return QFont(m_family);
}

QPixmap Theme::icon(const QString& name, Role role, int size) const {
    const qreal ratio = qApp->devicePixelRatio();
    const QString key = QStringLiteral("%1/%2/%3").arg(name).arg(static_cast<int>(role)).arg(size);
    const auto known = m_icons.constFind(key);
    if (known != m_icons.cend()) return *known;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QByteArray source = file.readAll();
    source.replace("#000000", color(role).name().toLatin1());
    QSvgRenderer renderer(source);
    QPixmap pixmap(QSizeF(size * ratio, size * ratio).toSize());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    m_icons.insert(key, pixmap);
    return pixmap;
}

QPalette Theme::palette() const {
    QPalette p;
    const auto set = [&](QPalette::ColorRole paletteRole, Role role) { p.setColor(paletteRole, color(role)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::Button, Role::Window);
    set(QPalette::Base, Role::Base);
    set(QPalette::AlternateBase, Role::Alt);
    set(QPalette::Mid, Role::Border);
    set(QPalette::Dark, Role::FieldBorder);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Text, Role::Text);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::PlaceholderText, Role::Text3);
    set(QPalette::Highlight, Role::Selection);
    set(QPalette::HighlightedText, Role::Text);
    set(QPalette::Link, Role::Accent);
    set(QPalette::ToolTipBase, Role::Tip);
    set(QPalette::ToolTipText, Role::OnTip);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, color(Role::Disabled));
    }
    return p;
}

/// Lines keep their 1 and 2 px; what can be hit gets no smaller.
QString Theme::withMeasures(const QString& sheet) const {
    static const QRegularExpression measure(QStringLiteral(R"((\d+)px)"));
    QString scaled;
    qsizetype done = 0;
    for (auto found = measure.globalMatch(sheet); found.hasNext();) {
        const auto match = found.next();
        const int at100 = match.captured(1).toInt();
        scaled += QStringView(sheet).sliced(done, match.capturedStart() - done);
        scaled += QStringLiteral("%1px").arg(at100 > 2 ? qMax(at100, px(at100)) : at100);
        done = match.capturedEnd();
    }
    scaled += QStringView(sheet).sliced(done);
    return scaled;
}

QString Theme::styleSheet() const {
    QString sheet = QStringLiteral(R"(
QToolTip { background: @tip; color: @onTip; border: 0; padding: 4px 8px; }
QMenuBar { background: @window; border-bottom: 1px solid @border; padding: 0 6px; }
QMenuBar::item { padding: 5px 9px; background: transparent; }
QMenuBar::item:selected { background: @soft; color: @onSoft; border-radius: 4px; }
QMenu { background: @base; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; min-height: 18px; }
QMenu::item:selected { background: @soft; color: @onSoft; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QLineEdit, QAbstractSpinBox { background: @base; border: 1px solid @field; border-radius: 6px; min-height: 28px; padding: 0 9px; selection-background-color: @sel; selection-color: @text; }
QLineEdit:focus, QAbstractSpinBox:focus { border: 2px solid @focus; padding: 0 8px; min-height: 26px; }
QPlainTextEdit[field="true"] { background: @base; border: 1px solid @field; border-radius: 6px; padding: 3px 5px; selection-background-color: @sel; selection-color: @text; }
QPlainTextEdit[field="true"]:focus { border: 2px solid @focus; padding: 2px 4px; }
QPlainTextEdit[ground="alt"] { background: @alt; border: 0; selection-background-color: @sel; selection-color: @text; }
QLineEdit:read-only, QPlainTextEdit[field="true"]:read-only { background: @window; border-color: @border; color: @secondary; }
QCheckBox { min-height: 24px; }
QComboBox QAbstractItemView, #choices { background: @base; border: 1px solid @border; padding: 4px; }
#choices { border: 0; padding: 0; }
#choicePopup, #earlierExports { background: @base; border: 1px solid @border; }
QPushButton { background: @base; border: 1px solid @button; border-radius: 6px; min-height: 28px; padding: 0 11px; }
QPushButton:hover { background: @alt; }
QPushButton:focus { border: 2px solid @focus; padding: 0 10px; min-height: 26px; }
QPushButton:disabled { color: @disabled; border-color: @border; }
QPushButton[primary="true"] { background: @accent; border-color: @accent; color: @onAccent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover; }
QPushButton[primary="true"]:disabled { background: @inset; border-color: @border; color: @disabled; }
QRadioButton, QCheckBox { spacing: 9px; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 0; }
QScrollBar::handle:vertical { background: @button; border-radius: 3px; min-height: 28px; margin: 2px; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; }
QScrollBar::handle:horizontal { background: @button; border-radius: 3px; min-width: 28px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @inset; border: 1px solid @border; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QSplitter::handle { background: @border; }
QTabBar { border: 0; }
QTabBar::tab { background: transparent; border: 0; border-bottom: 2px solid transparent; padding: 9px 10px 7px 10px; margin: 0 6px 0 0; color: @secondary; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { border-bottom-color: @accent; color: @text; font-weight: 600; }
QTabBar::tab:focus { border-bottom-color: @focus; background: @soft; color: @onSoft; }
QListView { outline: 0; }
QListView[ground="base"] { background: @base; border: 0; }
QListView[rows="true"] { background: @base; border: 1px solid @border; border-radius: 8px; padding: 4px; }
QListView[rows="true"]:focus { border: 2px solid @focus; padding: 3px; }
QListView[rows="true"]::item { min-height: 26px; padding: 0 8px; border-radius: 6px; color: @text; }
QListView[rows="true"]::item:hover { background: @alt; }
QListView[rows="true"]::item:selected { background: @soft; color: @onSoft; }
QLabel[ink="text"] { color: @text; }
QLabel[ink="text2"] { color: @secondary; }
QLabel[ink="text3"] { color: @caption; }
QLabel[ink="warn"] { color: @warn; }
QLabel[ink="ok"] { color: @ok; }
QLabel[ink="bad"] { color: @bad; }
QFrame[hairline="true"] { background: @border; border: 0; }
#readingPane { background: @page; }
#rail { background: @rail; border-@end: 1px solid @border; }
#openLeft { background: @rail; border-@end: 1px solid @border; }
#settingsPages { background: @rail; border-@end: 1px solid @border; padding: 12px 8px; }
#settingsPages::item { padding: 0 9px; border-radius: 6px; color: @secondary; }
#settingsPages::item:selected { background: @soft; color: @onSoft; }
#keyTable { selection-background-color: @soft; selection-color: @text; }
#statusLine { background: @window; border-top: 1px solid @border; }
#paletteFrame { background: @base; border: 1px solid @field; border-radius: 8px; }
#recentList { background: @base; border: 1px solid @border; border-radius: 8px; }
#stayNote { background: @soft; border-radius: 6px; padding: 8px 10px; }
QTableView { background: @base; border: 1px solid @border; border-radius: 8px; }
#publicationTable, #publicationTotals, #dryRunTable { border: 0; border-radius: 0; }
QTableView[plain="true"] { border: 0; border-radius: 0; }
QTableView::item { padding: 0 8px; border-bottom: 1px solid @border; }
QHeaderView { background: @alt; border: 0; border-top-left-radius: 8px; border-top-right-radius: 8px; }
QHeaderView::section { background: @alt; color: @caption; border: 0; border-bottom: 1px solid @border; padding: 0 8px; font-size: 12px; font-weight: 500; }
#dryRunTable QHeaderView, #dryRunTable QHeaderView::section { background: @base; border-radius: 0; }
QTableView[plain="true"] QHeaderView, QTableView[plain="true"] QHeaderView::section { background: @base; border-radius: 0; }
QTableView[plain="true"] QHeaderView::section:vertical { border: 0; }
QTableView[plain="true"] QTableCornerButton::section { background: @base; border: 0; }
#queueTable, #queueHeader { border: 0; border-radius: 0; }
QScrollArea, QScrollArea > QWidget > QWidget { background: @window; }
QScrollArea[ground="base"], QScrollArea[ground="base"] > QWidget > QWidget { background: @base; }
)");
    const std::initializer_list<std::pair<const char*, Role>> names = {
        {"@accentHover", Role::AccentHover}, {"@onAccent", Role::OnAccent}, {"@onSoft", Role::OnSoft}, {"@onTip", Role::OnTip},
        {"@disabled", Role::Disabled}, {"@window", Role::Window}, {"@border", Role::Border}, {"@button", Role::ButtonBorder},
        {"@accent", Role::Accent}, {"@field", Role::FieldBorder}, {"@focus", Role::Focus}, {"@inset", Role::Inset},
        {"@base", Role::Base}, {"@soft", Role::Soft}, {"@text", Role::Text}, {"@alt", Role::Alt}, {"@sel", Role::Selection},
        {"@tip", Role::Tip}, {"@rail", Role::Rail}, {"@secondary", Role::Text2}, {"@caption", Role::Text3}, {"@warn", Role::Warn},
        {"@page", Role::Page}, {"@ok", Role::Ok}, {"@bad", Role::Bad}};
    sheet.replace(QLatin1String("@end"), QGuiApplication::isRightToLeft() ? QLatin1String("left") : QLatin1String("right"));
    for (const auto& [name, role] : names) sheet.replace(QLatin1String(name), color(role).name());
    return m_textPercent == 100 ? sheet : withMeasures(sheet);
}

}  // namespace docket::ui
