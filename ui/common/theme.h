#pragma once

#include "ui/common/tokens.h"

#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPixmap>

#include <array>
#include <optional>

namespace docket::ui {

/// Fonts by what they are for; sizes are in px at 100 %.
/// Small is for keys, Fine for captions in a list.
enum class TextStyle { Body, Medium, Caption, CaptionStrong, Small, Fine, Strong, Title, Heading, Reading, Mono, MonoSmall };

/// The look of the window: colours, fonts and icons, and the style sheet and palette made from them.
/// Lives as long as the application; used in the window thread.
class Theme : public QObject {
    Q_OBJECT

public:
    /// Made before anything changes the palette of the system.
    explicit Theme(Scheme scheme, QObject* parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    /// Restyles the whole application.
    void setScheme(Scheme scheme);
    void apply();

    QColor color(Role role) const { return role == Role::Page ? pageColor(m_surface, m_scheme) : colorOf(role, m_scheme); }
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
    QColor readingInk() const { return ui::readingInk(m_surface, m_scheme); }
    /// An icon of resources/icons in one colour.
    QPixmap icon(const QString& name, Role role, int size = 16) const;

Q_SIGNALS:
    void changed();

private:
    QFont makeFont(TextStyle style) const;
    QPalette palette() const;
    QString styleSheet() const;

    Scheme m_scheme;
    Scheme m_schemeAtStart;  ///< the system's, before this theme changed the palette
    QString m_family;      ///< of the interface
    QString m_monoFamily;
    int m_readingSize = 19;
    ReadingSurface m_surface = ReadingSurface::Paper;
    mutable std::array<std::optional<QFont>, static_cast<std::size_t>(TextStyle::MonoSmall) + 1> m_fonts;
    mutable QHash<QString, QPixmap> m_icons;
};

/// The scheme that the setting means: "light", "dark", or else the system's.
Scheme schemeOf(const QString& chosen, const Theme& theme);
/// The surface that the setting means: "neutral", "contrast", or else paper.
ReadingSurface surfaceOf(const QString& chosen);

}  // namespace docket::ui
