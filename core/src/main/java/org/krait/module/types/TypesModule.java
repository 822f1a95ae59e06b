package org.krait.module.types;

import org.krait.expose.ExposeModule;
import org.krait.module.JavaModule;
import org.krait.object.PyModule;
import org.krait.object.PyObject;
import org.krait.object.descriptor.PyBuiltinFunction;
import org.krait.object.descriptor.PyClassMethodDescriptor;
import org.krait.object.descriptor.PyGetSetDescriptor;
import org.krait.object.descriptor.PyMemberDescriptor;
import org.krait.object.descriptor.PyMethodDescriptor;
import org.krait.object.descriptor.PyMethodWrapper;
import org.krait.object.descriptor.PyWrapperDescriptor;
import org.krait.object.dict.PyDict;
import org.krait.object.dict.PyMappingProxy;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.generic.PyUnion;
import org.krait.object.namespace.PySimpleNamespace;
import org.krait.object.singleton.PyEllipsis;
import org.krait.object.singleton.PyNone;
import org.krait.object.singleton.PyNotImplemented;
import org.krait.object.str.PyStr;
import org.krait.runtime.function.PyCell;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.function.PyMethod;
import org.krait.runtime.function.PyTraceback;
import org.krait.runtime.generator.PyAsyncGenerator;
import org.krait.runtime.generator.PyCoroutine;
import org.krait.runtime.generator.PyGenerator;

/** The module {@code _types}. */
@ExposeModule(name = "_types")
public final class TypesModule extends JavaModule {
    public TypesModule() {
        super(TypesModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        put(dict, "AsyncGeneratorType", PyAsyncGenerator.TYPE);
        put(dict, "BuiltinFunctionType", PyBuiltinFunction.TYPE);
        put(dict, "BuiltinMethodType", PyBuiltinFunction.TYPE);
        put(dict, "CapsuleType", PyCapsule.TYPE);
        put(dict, "CellType", PyCell.TYPE);
        put(dict, "ClassMethodDescriptorType", PyClassMethodDescriptor.TYPE);
        put(dict, "CodeType", PyCode.TYPE);
        put(dict, "CoroutineType", PyCoroutine.TYPE);
        put(dict, "EllipsisType", PyEllipsis.TYPE);
        put(dict, "FrameType", PyFrame.TYPE);
        put(dict, "FunctionType", PyFunction.TYPE);
        put(dict, "GeneratorType", PyGenerator.TYPE);
        put(dict, "GenericAlias", PyGenericAlias.TYPE);
        put(dict, "GetSetDescriptorType", PyGetSetDescriptor.TYPE);
        put(dict, "LambdaType", PyFunction.TYPE);
        put(dict, "MappingProxyType", PyMappingProxy.TYPE);
        put(dict, "MemberDescriptorType", PyMemberDescriptor.TYPE);
        put(dict, "MethodDescriptorType", PyMethodDescriptor.TYPE);
        put(dict, "MethodType", PyMethod.TYPE);
        put(dict, "MethodWrapperType", PyMethodWrapper.TYPE);
        put(dict, "ModuleType", PyModule.TYPE);
        put(dict, "NoneType", PyNone.TYPE);
        put(dict, "NotImplementedType", PyNotImplemented.TYPE);
        put(dict, "SimpleNamespace", PySimpleNamespace.TYPE);
        put(dict, "TracebackType", PyTraceback.TYPE);
        put(dict, "UnionType", PyUnion.TYPE);
        put(dict, "WrapperDescriptorType", PyWrapperDescriptor.TYPE);
    }

    private static void put(PyDict dict, String name, PyObject value) {
        dict.put(PyStr.intern(name), value);
    }
}
