#pragma once

#include "ui/common/look/tokens.h"

#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPixmap>

#include <array>
#include <optional>

namespace docket::ui {

/// Fonts by what they are for.
/// Small is for keys, Fine for captions in a list.
enum class TextStyle { Body, Medium, Caption, CaptionStrong, Small, Fine, Strong, Title, Heading, Reading, Mono, MonoSmall };

/// The look of the window: colours, fonts and icons, and the style sheet and palette made from them.
/// Lives as long as the application; used in the window thread.
class Theme : public QObject {
    Q_OBJECT

public:
    /// Made before anything changes the palette of the system.
    explicit Theme(Scheme scheme, QObject* parent = nullptr);
    /// Gives the system's palette back.
    ~Theme() override;

    Scheme scheme() const { return m_scheme; }
    /// Restyles the whole application.
    void setScheme(Scheme scheme);
    void apply();

    /// Whether the system's windows are of high contrast; known from its palette at start.
    bool isSystemHighContrast() const;
    bool isHighContrast() const { return m_isHighContrast; }
    /// All colours come from the system's palette of high contrast, or where it has none from black and white. The style
    /// sheet stays, with these colours: without it the edges of fields would be a shade of the window, on black black.
    void setHighContrast(bool isOn);

    static constexpr int smallestText = 80;
    static constexpr int largestText = 200;
    /// Size of the interface's text in percent, within those bounds; all measures go with it.
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);
    /// A measure that is given in px at 100 %.
    int px(int at100) const { return (at100 * m_textPercent + 50) / 100; }

    QColor color(Role role) const { return m_colors[static_cast<std::size_t>(role)]; }
    QFont font(TextStyle style) const;
    /// Light or dark as the system's windows are.
    Scheme systemScheme() const;
    static constexpr int smallestReading = 14;
    static constexpr int largestReading = 32;
    /// Reading size in px, within those bounds.
    int readingSize() const { return m_readingSize; }
    void setReadingSize(int px);
    ReadingSurface readingSurface() const { return m_surface; }
    void setReadingSurface(ReadingSurface surface);
    QColor readingInk() const { return m_isHighContrast ? color(Role::Text) : ui::readingInk(m_surface, m_scheme); }
    /// An icon of resources/icons in one colour; `size` in px as it is painted.
    QPixmap icon(const QString& name, Role role, int size = 16) const;

Q_SIGNALS:
    void changed();

private:
    QFont makeFont(TextStyle style) const;
    RoleColors makeColors() const;
    QPalette palette() const;
    QString styleSheet() const;
    QString withMeasures(const QString& sheet) const;

    Scheme m_scheme;
    QPalette m_systemPalette;  ///< before this theme changed it
    QString m_family;      ///< of the interface
    QString m_monoFamily;
    int m_readingSize = 19;
    int m_textPercent = 100;
    bool m_isHighContrast = false;
    ReadingSurface m_surface = ReadingSurface::Paper;
    RoleColors m_colors;
    mutable std::array<std::optional<QFont>, static_cast<std::size_t>(TextStyle::MonoSmall) + 1> m_fonts;
    mutable QHash<QString, QPixmap> m_icons;
};

/// The scheme that the setting means: "light", "dark", or else the system's.
Scheme schemeOf(const QString& chosen, const Theme& theme);
/// What the setting means: "on", "off", or else as the system.
bool highContrastOf(const QString& chosen, const Theme& theme);
/// The surface that the setting means: "neutral", "contrast", or else paper.
ReadingSurface surfaceOf(const QString& chosen);

}  // namespace docket::ui
