package org.breakwater.library.editor;

import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@For({Role.AUTHOR, Role.BUSINESS_MANAGER})
@RequestMapping("/library/editor")
class EditorController {

    private final EditorTexts desk;

    EditorController(EditorTexts desk) {
        this.desk = desk;
    }

    @GetMapping
    Screen texts(@RequestParam(defaultValue = "information/children") String under, Actor.Person who) {
        return desk.show(who, under);
    }
}
