package org.krait.module.datetime;

import org.krait.expose.ExposeModule;
import org.krait.module.JavaModule;
import org.krait.object.Py;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/** The module {@code _datetime}. */
@ExposeModule(name = "_datetime")
public final class DatetimeModule extends JavaModule {
    public DatetimeModule() {
        super(DatetimeModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("date"), PyDate.TYPE);
        dict.put(PyStr.intern("datetime"), PyDateTime.TYPE);
        dict.put(PyStr.intern("time"), PyTime.TYPE);
        dict.put(PyStr.intern("timedelta"), PyTimeDelta.TYPE);
        dict.put(PyStr.intern("tzinfo"), PyTzInfo.TYPE);
        dict.put(PyStr.intern("timezone"), PyTimeZone.TYPE);
        dict.put(PyStr.intern("MINYEAR"), Py.integer(Gregorian.MIN_YEAR));
        dict.put(PyStr.intern("MAXYEAR"), Py.integer(Gregorian.MAX_YEAR));
        dict.put(PyStr.intern("UTC"), PyTimeZone.UTC);
    }
}
