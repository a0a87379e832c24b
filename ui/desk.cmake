# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What a person sees of Deskbell outside its window: notifications and the tray. On Linux they go over the session bus,
# elsewhere Qt alone is enough.
find_package(Qt6 6.4.2 REQUIRED COMPONENTS Widgets)

set(desk_sources
    notify/traynotifier.cpp notify/traynotifier.h
    tray/tray.cpp tray/tray.h tray/trayhost.h tray/trayicon.cpp tray/trayicon.h
    ${CMAKE_SOURCE_DIR}/resources/resources.qrc)
if(LINUX OR CMAKE_SYSTEM_NAME STREQUAL "Linux")
  find_package(Qt6 6.4.2 REQUIRED COMPONENTS DBus)
  list(APPEND desk_sources
       notify/freedesktopnotifier.cpp notify/freedesktopnotifier.h
       tray/statusnotifierhost.cpp tray/statusnotifierhost.h tray/trayhost_linux.cpp)
else()
  list(APPEND desk_sources tray/trayhost_other.cpp)
endif()
add_library(deskbell_desk STATIC ${desk_sources})
target_link_libraries(deskbell_desk PUBLIC deskbell_flags deskbell_alerts deskbell_health Qt6::Widgets)
if(TARGET Qt6::DBus)
  target_link_libraries(deskbell_desk PUBLIC Qt6::DBus)
endif()
