// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look.h"

#include <QRegularExpression>
#include <QString>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

QString scaled(QString sheet, qreal typeScale)
{
    static const QRegularExpression size(u"([0-9]+)pt"_s);
    qsizetype from = 0;
    for (auto match = size.match(sheet); match.hasMatch(); match = size.match(sheet, from)) {
        const QString larger = QString::number(match.captured(1).toDouble() * typeScale) + u"pt"_s;
        sheet.replace(match.capturedStart(), match.capturedLength(), larger);
        from = match.capturedStart() + larger.size();
    }
    return sheet;
}

} // namespace

const Look &lightLook()
{
    static const Look look{false,
                           QColor(0xF3, 0xF5, 0xF7),
                           QColor(0xFF, 0xFF, 0xFF),
                           QColor(0xFA, 0xFB, 0xFC),
                           QColor(0xDA, 0xDF, 0xE5),
                           QColor(0x7D, 0x87, 0x93),
                           QColor(0x1A, 0x1F, 0x26),
                           QColor(0x56, 0x60, 0x6C),
                           QColor(0x1D, 0x55, 0xB8),
                           QColor(0xFF, 0xFF, 0xFF),
                           QColor(0xEE, 0xF4, 0xFE),
                           QColor(0xD3, 0xE3, 0xFC),
                           QColor(0x14, 0x69, 0x3E),
                           QColor(0xE2, 0xF4, 0xE9),
                           QColor(0x7A, 0x4D, 0x00),
                           QColor(0xFD, 0xF0, 0xD2),
                           QColor(0xA8, 0x21, 0x1A),
                           QColor(0xFC, 0xE6, 0xE4),
                           QColor(0xEA, 0xED, 0xF0)};
    return look;
}

const Look &darkLook()
{
    static const Look look{true,
                           QColor(0x15, 0x18, 0x1C),
                           QColor(0x1C, 0x20, 0x25),
                           QColor(0x26, 0x2B, 0x32),
                           QColor(0x37, 0x3E, 0x47),
                           QColor(0x68, 0x72, 0x7E),
                           QColor(0xE9, 0xEC, 0xEF),
                           QColor(0xA9, 0xB2, 0xBD),
                           QColor(0x8F, 0xB8, 0xFA),
                           QColor(0x0C, 0x1E, 0x3A),
                           QColor(0x20, 0x2B, 0x3D),
                           QColor(0x2C, 0x41, 0x63),
                           QColor(0x83, 0xDB, 0xA8),
                           QColor(0x1B, 0x38, 0x29),
                           QColor(0xF3, 0xC4, 0x6B),
                           QColor(0x3C, 0x30, 0x17),
                           QColor(0xF7, 0xA8, 0xA1),
                           QColor(0x47, 0x22, 0x1F),
                           QColor(0x2B, 0x31, 0x38)};
    return look;
}

const Look &lookOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkLook() : lightLook();
}

QPalette paletteOf(const Look &look)
{
    QPalette palette(look.text, look.raised, look.raised.lighter(130), look.line.darker(130), look.line,
                     look.text, look.text, look.surface, look.window);
    palette.setColor(QPalette::Highlight, look.accent);
    palette.setColor(QPalette::HighlightedText, look.onAccent);
    palette.setColor(QPalette::Link, look.accent);
    palette.setColor(QPalette::LinkVisited, look.accent);
    palette.setColor(QPalette::PlaceholderText, look.muted);
    palette.setColor(QPalette::ToolTipBase, look.raised);
    palette.setColor(QPalette::ToolTipText, look.text);
    palette.setColor(QPalette::AlternateBase, look.raised);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, look.muted);
    return palette;
}

QString styleSheetOf(const Look &look, qreal typeScale, Qt::LayoutDirection direction)
{
    QString sheet = uR"(
        QWidget#deskbell, QWidget#settings { background: @window; }
        QLabel#headline { font-size: 17pt; font-weight: 600; color: @text; }
        QLabel#headline[news="true"] { color: @accent; }
        QLabel#next { font-size: 11pt; color: @muted; }
        QLabel#words { font-size: 11pt; font-weight: 600; color: @text; }
        QLabel#muted, QLabel#caption { color: @muted; }
        QLabel#trouble { color: @trouble; }
        QLabel#title { font-size: 13pt; font-weight: 600; }
        QLabel#when { font-size: 20pt; font-weight: 600; }
        QLabel#nearness { font-size: 11pt; font-weight: 600; color: @accent; }
        QLabel#name { font-size: 14pt; font-weight: 600; }
        QFrame#card { background: @surface; border: 1px solid @line; border-radius: 8px; }
        QFrame#health { background: @surface; border: none; border-bottom: 1px solid @line; }
        QFrame#health[level="waiting"] { background: @waitingTint; }
        QFrame#health[level="trouble"] { background: @troubleTint; }
        QFrame#health[level="trouble"] QLabel#muted, QFrame#health[level="waiting"] QLabel#muted { color: @text; }
        QFrame#notice { border: none; border-radius: 8px; background: @offTint; }
        QFrame#notice[tone="accent"] { background: @selection; }
        QFrame#notice[tone="waiting"] { background: @waitingTint; }
        QFrame#notice[tone="trouble"] { background: @troubleTint; }
        QPushButton { background: @raised; border: 1px solid @line; border-radius: 6px; padding: 7px 14px; color: @text; }
        QPushButton:hover { border-color: @muted; }
        QPushButton:pressed { background: @line; }
        QPushButton:focus { border: 2px solid @accent; padding: 6px 13px; }
        QPushButton:disabled { color: @muted; background: @window; }
        QPushButton#primary { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
        QPushButton#primary:hover { border-color: @text; }
        QPushButton#primary:focus { border: 2px solid @text; }
        QPushButton#primary:disabled { background: @offTint; color: @muted; border-color: @line; }
        QPushButton#small { padding: 3px 10px; }
        QPushButton#small:focus { padding: 2px 9px; }
        QPushButton#link { background: transparent; border: 1px solid transparent; padding: 4px 6px; color: @accent;
            text-align: left; }
        QPushButton#link:hover { background: @offTint; }
        QPushButton#link:focus { border: 2px solid @accent; padding: 3px 5px; }
        QPushButton#segment { background: transparent; }
        QPushButton#segment:checked { background: @selection; border-color: @accent; }
        QFrame#rowButtons { background: @selection; border: none; }
        QFrame#rowButtons[of="mouse"] { background: @surface; }
        QLabel#mark { background: @offTint; border-radius: 6px; padding: 6px 10px; color: @text; }
        QLabel#mark[tone="waiting"] { background: @waitingTint; }
        QPushButton#chip { background: @selection; border: 1px solid @selection; border-radius: 12px; padding: 4px 11px; }
        QPushButton#chip:hover { border-color: @accent; }
        QPushButton#chip:focus { border: 2px solid @accent; padding: 3px 10px; }
        QPushButton#filter { padding-@end: 26px; }
        QPushButton#filter:focus { padding-@end: 25px; }
        QPushButton#filter::menu-indicator { image: url(@arrow); width: 12px; height: 12px; right: 9px;
            subcontrol-origin: padding; subcontrol-position: center right; }
        QLabel#key { background: @offTint; border-radius: 4px; padding: 3px 8px; font-weight: 600; }
        QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 6px; }
        QToolButton:hover, QToolButton:pressed { background: @offTint; }
        QToolButton:focus { border: 2px solid @accent; padding: 5px; }
        QToolButton::menu-indicator { image: none; }
        QLineEdit, QPlainTextEdit, QSpinBox, QComboBox { background: @surface; border: 1px solid @edge; border-radius: 6px;
            padding: 7px 9px; color: @text; selection-background-color: @accent; selection-color: @onAccent; }
        QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus { border: 2px solid @accent; padding: 6px 8px; }
        QComboBox { padding-@end: 28px; }
        QComboBox:focus { padding-@end: 27px; }
        QComboBox::drop-down { border: none; width: 26px; }
        QComboBox::down-arrow { image: url(@arrow); width: 12px; height: 12px; }
        QCheckBox { spacing: 8px; padding: 2px; border: 2px solid transparent; border-radius: 6px; }
        QCheckBox:focus { border-color: @accent; }
        QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 4px;
            background: @surface; }
        QCheckBox::indicator:checked { image: url(@check); }
        QCheckBox::indicator:disabled { border-color: @line; }
        QCheckBox:disabled { color: @muted; }
        QLineEdit[readOnly="true"] { background: @window; }
        QTableView { background: @surface; border: none; outline: none; }
        QHeaderView { background: @surface; border: none; }
        QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @line;
            padding: 8px 12px; font-weight: 600; }
        QHeaderView::section:hover { color: @text; }
        QTableCornerButton::section { background: @surface; border: none; }
        QListWidget { background: @window; border: none; outline: none; }
        QListWidget::item { padding: 8px 12px; border: 2px solid transparent; border-radius: 6px; color: @text; }
        QListWidget::item:selected { background: @selection; color: @text; }
        QListWidget::item:selected:focus { border-color: @accent; }
        QScrollBar { background: transparent; border: none; margin: 0; }
        QScrollBar:vertical { width: 12px; }
        QScrollBar:horizontal { height: 12px; }
        QScrollBar::handle { background: @line; border-radius: 4px; margin: 2px; }
        QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @muted; }
        QScrollBar::handle:vertical { min-height: 36px; }
        QScrollBar::handle:horizontal { min-width: 36px; }
        QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
        QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
        QAbstractScrollArea::corner { background: transparent; border: none; }
        QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
        QSplitter::handle { background: transparent; }
        QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 4px; }
        QMenu { background: @surface; border: 1px solid @line; padding: 4px; }
        QMenu::item { padding: 7px 24px; border-radius: 4px; color: @text; }
        QMenu::item:selected { background: @selection; }
        QMenu::item:disabled { color: @muted; }
        QMenu::separator { height: 1px; background: @line; margin: 4px 8px; })"_s;
    // The longer names first, so that none is taken for the beginning of another.
    const std::pair<QLatin1String, QColor> colours[] = {{"@troubleTint"_L1, look.troubleTint},
                                                        {"@waitingTint"_L1, look.waitingTint},
                                                        {"@selection"_L1, look.selection},
                                                        {"@onAccent"_L1, look.onAccent},
                                                        {"@offTint"_L1, look.offTint},
                                                        {"@surface"_L1, look.surface},
                                                        {"@window"_L1, look.window},
                                                        {"@raised"_L1, look.raised},
                                                        {"@accent"_L1, look.accent},
                                                        {"@trouble"_L1, look.trouble},
                                                        {"@muted"_L1, look.muted},
                                                        {"@line"_L1, look.line},
                                                        {"@edge"_L1, look.edge},
                                                        {"@text"_L1, look.text}};
    for (const auto &[name, colour] : colours)
        sheet.replace(name, colour.name());
    const QString tone = look.dark ? u"dark"_s : u"light"_s;
    sheet.replace(u"@end"_s, direction == Qt::RightToLeft ? u"left"_s : u"right"_s);
    sheet.replace(u"@arrow"_s, u":/icons/down-%1.png"_s.arg(tone));
    sheet.replace(u"@check"_s, u":/icons/check-%1.png"_s.arg(tone));
    return scaled(sheet, typeScale);
}

} // namespace deskbell
